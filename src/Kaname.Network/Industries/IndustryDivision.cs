using System.Globalization;
using System.Text;

namespace Kaname.Network.Industries;

/// <summary>A division (大分類) of the Japan Standard Industrial Classification, fourteenth revision (日本標準産業分類 第14回改定, in force since April 2024).</summary>
/// <remarks>There are 20, A to T. The English names follow the ministry's translation of the classification.</remarks>
/// <param name="Letter">A to T.</param>
/// <param name="Name">製造業.</param>
/// <param name="NameEn">Manufacturing.</param>
/// <param name="FirstGroup">The smallest two-digit code (中分類) in it, 1 to 99.</param>
/// <param name="LastGroup">The largest two-digit code in it; every code between belongs to it too.</param>
public sealed record IndustryDivision(char Letter, string Name, string NameEn, int FirstGroup, int LastGroup)
{
    /// <summary>All of them, A to T. Their codes follow one another without a gap from 1 to 99.</summary>
    public static IReadOnlyList<IndustryDivision> All { get; } =
    [
        new('A', "農業，林業", "Agriculture and forestry", 1, 2),
        new('B', "漁業", "Fisheries", 3, 4),
        new('C', "鉱業，採石業，砂利採取業", "Mining and quarrying of stone and gravel", 5, 5),
        new('D', "建設業", "Construction", 6, 8),
        new('E', "製造業", "Manufacturing", 9, 32),
        new('F', "電気・ガス・熱供給・水道業", "Electricity, gas, heat supply and water", 33, 36),
        new('G', "情報通信業", "Information and communications", 37, 41),
        new('H', "運輸業，郵便業", "Transport and postal activities", 42, 49),
        new('I', "卸売業，小売業", "Wholesale and retail trade", 50, 61),
        new('J', "金融業，保険業", "Finance and insurance", 62, 67),
        new('K', "不動産業，物品賃貸業", "Real estate and goods rental and leasing", 68, 70),
        new('L', "学術研究，専門・技術サービス業", "Scientific research, professional and technical services", 71, 74),
        new('M', "宿泊業，飲食サービス業", "Accommodations, eating and drinking services", 75, 77),
        new('N', "生活関連サービス業，娯楽業", "Living-related and personal services and amusement services", 78, 80),
        new('O', "教育，学習支援業", "Education, learning support", 81, 82),
        new('P', "医療，福祉", "Medical, health care and welfare", 83, 85),
        new('Q', "複合サービス事業", "Compound services", 86, 87),
        new('R', "サービス業（他に分類されないもの）", "Services, not elsewhere classified", 88, 96),
        new('S', "公務（他に分類されるものを除く）", "Government, except elsewhere classified", 97, 98),
        new('T', "分類不能の産業", "Industries unable to classify", 99, 99),
    ];

    /// <summary>The division of a code as a firms file gives it.</summary>
    /// <param name="code">E, E24, 24, 245 or 2451, in half or full width, in either case.</param>
    /// <returns>The division; null for a blank, for what is no code, and for a letter that does not fit its digits (A24).</returns>
    public static IndustryDivision? Of(string? code) => TryRead(code, out var division, out _) ? division : null;

    /// <summary>The two-digit code (中分類) in a code as a firms file gives it.</summary>
    /// <param name="code">As <see cref="Of"/> reads it.</param>
    /// <returns>1 to 99; null where the code is a letter alone or cannot be read.</returns>
    public static int? GroupOf(string? code) => TryRead(code, out _, out var group) ? group : null;

    /// <summary>Is the two-digit code one of this division?</summary>
    /// <param name="group">1 to 99.</param>
    public bool Contains(int group) => group >= FirstGroup && group <= LastGroup;

    // Firms are filtered by the million: what is written as usual is read without making a text.
    private static bool TryRead(string? code, out IndustryDivision? division, out int? group)
    {
        var text = code.AsSpan().Trim();
        if (text.IndexOfAnyExceptInRange('\0', '\u007f') >= 0)
        {
            text = text.ToString().Normalize(NormalizationForm.FormKC).AsSpan().Trim();
        }

        division = null;
        group = null;
        if (text.IsEmpty)
        {
            return false;
        }

        var lettered = char.IsAsciiLetter(text[0]);
        if (lettered)
        {
            var place = char.ToUpperInvariant(text[0]) - 'A';
            division = place < All.Count ? All[place] : null;
            text = text[1..];
            if (division is null || text.IsEmpty)
            {
                return division is not null;
            }
        }

        // One digit may be a group that lost its zero or the start of anything: it is not guessed.
        if (text.Length is < 2 or > 4 || text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var number = int.Parse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture);
        if (lettered ? !division!.Contains(number) : number == 0)
        {
            return false;
        }

        division ??= All.First(candidate => candidate.Contains(number));
        group = number;
        return true;
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using Kaname.Policy.Reading;

namespace Kaname.Network.Industries;

/// <summary>An industry that firms are chosen by: a division (E) or one of its two-digit groups (24).</summary>
/// <remarks>The default value is no industry: it contains no firm and its <see cref="Code"/> is "".</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Industry
{
    private readonly char letter;
    private readonly byte group;

    private Industry(char letter, int group) => (this.letter, this.group) = (letter, (byte)group);

    /// <summary>The code, which <see cref="TryParse"/> reads back: the letter of a division, or the two digits of a group.</summary>
    public string Code => group > 0 ? group.ToString("00", CultureInfo.InvariantCulture) : letter > 0 ? letter.ToString() : "";

    /// <summary>The division that it is, or in which the group lies; null for the default value.</summary>
    public IndustryDivision? Division => letter > 0 ? IndustryDivision.All[letter - 'A'] : null;

    /// <summary>The two-digit code; null for a whole division.</summary>
    public int? Group => group > 0 ? group : null;

    /// <summary>製造業, or 金属製品; a group outside manufacturing goes by its division and code: 建設業（中分類07）.</summary>
    public string Name => group == 0 ? Division?.Name ?? "" : ManufacturingGroup.Of(group)?.Name ?? $"{Division!.Name}（中分類{Code}）";

    /// <summary>Manufacturing, Fabricated metal products, or Construction (group 07).</summary>
    public string NameEn => group == 0 ? Division?.NameEn ?? "" : ManufacturingGroup.Of(group)?.NameEn ?? $"{Division!.NameEn} (group {Code})";

    /// <summary>Reads E, E24 or 24, in half or full width.</summary>
    /// <param name="text">What was written. More than two digits are refused, because no finer choice is made.</param>
    /// <param name="industry">The industry, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out Industry industry, out FormatProblem? problem)
    {
        var division = IndustryDivision.Of(text);
        var digits = (text ?? "").Count(char.IsDigit);
        industry = division is null || digits > 2 ? default : new Industry(division.Letter, IndustryDivision.GroupOf(text) ?? 0);
        problem = industry == default
            ? new FormatProblem(
                $"「{Shorten(text)}」は産業の分類ではありません。大分類の英字（AからT）か中分類の2桁（01から99）で書いてください。例：E、24",
                $"\"{Shorten(text)}\" is not an industry. Use a division letter, A to T, or a group of two digits, 01 to 99, for example E or 24.")
            : null;
        return problem is null;
    }

    /// <summary>Is a firm with this code in it? A firm that gives only its division is in none of the division's groups.</summary>
    /// <param name="code">The code as the firms file gives it: a letter, or two to four digits; "" belongs nowhere.</param>
    public bool Contains(string? code) =>
        IndustryDivision.Of(code)?.Letter == letter && (group == 0 || IndustryDivision.GroupOf(code) == group);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static string Shorten(string? text) => text is { Length: > 40 } ? string.Concat(text.AsSpan(0, 40), "…") : text ?? "";
}

using System.Collections.ObjectModel;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Geography;

/// <summary>The ten blocks with the membership that settings start from: every prefecture in exactly one.</summary>
public static class Blocks
{
    /// <summary>Where the paper names the blocks.</summary>
    public static PaperSource Source { get; } = new("資料4", "各地方ブロック別の戦略産業クラスター計画の素案（概要）");

    /// <summary>All ten, from north to south.</summary>
    public static IReadOnlyList<Block> All { get; } =
    [
        Make("hokkaido", 1, "北海道", "Hokkaido", 1),
        Make("tohoku", 2, "東北", "Tohoku", 2, 3, 4, 5, 6, 7),
        Make("kanto", 3, "関東", "Kanto", 8, 9, 10, 11, 12, 13, 14, 15, 19, 20, 22) with
        {
            Disputable = Codes(15, 19, 20, 22),
            Note = "新潟・山梨・長野・静岡は関東経済産業局の管轄に合わせて関東に置いています。",
            NoteEn = "Niigata, Yamanashi, Nagano and Shizuoka stand here because the Kanto bureau of METI covers them.",
        },
        Make("chubu", 4, "中部", "Chubu", 21, 23, 24),
        Make("hokuriku", 5, "北陸", "Hokuriku", 16, 17, 18) with
        {
            Disputable = Codes(18),
            Note = "福井は近畿経済産業局の管轄ですが、会議資料の「北陸3県」に合わせて北陸に置いています。",
            NoteEn = "Fukui is covered by the Kansai bureau of METI; it stands here because the paper speaks of three Hokuriku prefectures.",
        },
        Make("kinki", 6, "近畿", "Kinki", 25, 26, 27, 28, 29, 30),
        Make("chugoku", 7, "中国", "Chugoku", 31, 32, 33, 34, 35),
        Make("shikoku", 8, "四国", "Shikoku", 36, 37, 38, 39),
        Make("kyushu", 9, "九州", "Kyushu", 40, 41, 42, 43, 44, 45, 46),
        Make("okinawa", 10, "沖縄", "Okinawa", 47),
    ];

    /// <summary>The block with a slug, or null if there is none. Upper and lower case differ.</summary>
    /// <param name="slug">For example <c>hokuriku</c>.</param>
    public static Block? Of(string? slug) => All.FirstOrDefault(block => string.Equals(block.Slug, slug, StringComparison.Ordinal));

    /// <summary>The block in which a prefecture stands by default.</summary>
    /// <param name="prefecture">The prefecture.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is the default value, which is no prefecture.</exception>
    public static Block Containing(PrefectureCode prefecture)
    {
        ArgumentOutOfRangeException.ThrowIfZero(prefecture.Number, nameof(prefecture));
        return All.First(block => block.Contains(prefecture));
    }

    private static Block Make(string slug, int number, string name, string nameEn, params int[] prefectures) =>
        new(slug, number, name, nameEn, Codes(prefectures));

    private static ReadOnlyCollection<PrefectureCode> Codes(params int[] numbers) =>
        Array.AsReadOnly(Array.ConvertAll(numbers, number => new PrefectureCode(number)));
}

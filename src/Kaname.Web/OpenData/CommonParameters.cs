using System.Globalization;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Web.OpenData;

/// <summary>Parameters that several addresses share.</summary>
public static class CommonParameters
{
    /// <summary>How long words to be looked for may be, on pages as in the API.</summary>
    public const int LongestQuery = 100;

    private const int DefaultLimit = 100;
    private const int HighestLimit = 1000;

    /// <summary>real or sample; the two never stand in one answer.</summary>
    public static ApiParameter<DataKind> Data { get; } = Word(
        "data",
        "実データか、見本（サンプル）か",
        "Real or sample data",
        [("real", DataKind.Real), ("sample", DataKind.Sample)],
        usual: "real");

    /// <summary>real or sample, of what comes from plans: where it is not given, what this installation shows.</summary>
    public static ApiParameter<DataKind> DataOfPlans { get; } = Data with
    {
        Meaning = "実データか、見本（サンプル）か。書かなければ、通常は real、kaname demo では sample",
        MeaningEn = "Real or sample data; where it is not given real, and under kaname demo sample",
        Example = "sample",
        Default = null,
    };

    /// <summary>How many items at most.</summary>
    public static ApiParameter<int> Limit { get; } = new(
        "limit",
        "一度に返す件数の上限",
        "How many items at most",
        "20",
        (string text, out int value) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= HighestLimit
                ? null
                : new FormatProblem(
                    $"「{Quote(text)}」は1から{HighestLimit}までの整数ではありません。",
                    $"\"{Quote(text)}\" is not a whole number from 1 to {HighestLimit}."))
    {
        Default = DefaultLimit.ToString(CultureInfo.InvariantCulture),
        Range = (1, HighestLimit),
    };

    /// <summary>How many rows of a file at most: all of them, where it is not given.</summary>
    public static ApiParameter<int> LimitOfFile { get; } = Limit with
    {
        Meaning = "一度に返す件数の上限。書かなければ、すべてを返す",
        MeaningEn = "How many rows at most; where it is not given all of them",
        Default = null,
    };

    /// <summary>Where the last answer ended.</summary>
    public static ApiParameter<string> Cursor { get; } = new(
        "cursor",
        "続きを読むときに、前の答えの nextCursor（CSVとGeoJSONではヘッダーの Link にある cursor）をそのまま渡す。ほかの条件は変えない",
        "To go on, the nextCursor of the last answer as it is (with CSV and GeoJSON the cursor in its Link header), with the same filters",
        OpenData.Cursor.Write("rapidus-chitose"),
        OpenData.Cursor.Read);

    /// <summary>Japanese or English headers of a CSV.</summary>
    public static ApiParameter<bool> HeaderLanguage { get; } = Word(
        "lang",
        "見出しの言語。ja ではExcelのためにBOMが付く",
        "Language of the header; with ja a byte order mark stands before it for Excel",
        [("en", false), ("ja", true)],
        usual: "en");

    /// <summary>A prefecture.</summary>
    public static ApiParameter<PrefectureCode> Prefecture { get; } = new(
        "prefecture", "都道府県コード（2桁）", "Prefecture code, two digits", "01", PrefectureCode.TryRead);

    /// <summary>A block.</summary>
    public static ApiParameter<Block> Block { get; } = Word(
        "block", "地方ブロック", "Block", [.. Blocks.All.Select(block => (block.Slug, block))]);

    /// <summary>A category of the map legend.</summary>
    public static ApiParameter<MapCategory> Category { get; } = Word(
        "category",
        "地図の凡例の区分",
        "Category of the map legend",
        [.. MapCategories.All.Select(category => (category.Slug, category))]);

    /// <summary>A fiscal year.</summary>
    public static ApiParameter<FiscalYear> Year { get; } = new(
        "year", "年度（2027、R9、令和9年度）", "Fiscal year (2027, R9)", "2027", FiscalYear.TryRead);

    /// <summary>A search over several words.</summary>
    public static ApiParameter<string> Query(string meaning, string meaningEn, string example) => new(
        "q",
        meaning,
        meaningEn,
        example,
        (string text, out string value) =>
        {
            value = text;
            return text.Length <= LongestQuery
                ? null
                : new FormatProblem(
                    $"検索語が{text.Length}字あります。{LongestQuery}字までにしてください。",
                    $"The query has {text.Length} characters; use at most {LongestQuery}.");
        });

    /// <summary>One of a few words, the first of which is its example.</summary>
    public static ApiParameter<T> Word<T>(string name, string meaning, string meaningEn, IReadOnlyList<(string Word, T Value)> words, string? usual = null) => new(
        name,
        meaning,
        meaningEn,
        words[0].Word,
        (string text, out T value) =>
        {
            foreach (var (word, known) in words)
            {
                if (word == text)
                {
                    value = known;
                    return null;
                }
            }

            value = default!;
            return new FormatProblem($"「{Quote(text)}」という値はありません。", $"There is no value \"{Quote(text)}\".");
        })
    {
        Allowed = [.. words.Select(pair => pair.Word)],
        Default = usual,
    };

    /// <summary>A text that somebody sent, short enough to be told back.</summary>
    internal static string Quote(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}

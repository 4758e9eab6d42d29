using System.Buffers;
using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>
/// One row of a file of facts. What cannot be read becomes a fault that names file, line and column, and a harmless value is
/// given back, so that one reading finds all faults; whoever reads throws them before using a value.
/// </summary>
public sealed class FactRow
{
    private static readonly SearchValues<char> SlugLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly FactTable _table;
    private readonly string[] _cells;

    internal FactRow(FactTable table, string[] cells, int line) => (_table, _cells, Line) = (table, cells, line);

    /// <summary>The line on which the row begins, the header being line 1.</summary>
    public int Line { get; }

    /// <summary>Keeps a fault of this row.</summary>
    public void Fault(string? column, string sentence, string sentenceEn) =>
        _table.Faults.Add(new FactFault(_table.File, Line, column, sentence, sentenceEn));

    /// <summary>The cell's text, or null where it is empty.</summary>
    public string? Optional(string column)
    {
        if (_table.Find(column) is not { } index)
        {
            return null;
        }

        var text = _cells[index].Trim();
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0)
        {
            Fault(column, "改行などの制御文字があります。", "There is a line break or another control character.");
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The cell's text, which must not be empty.</summary>
    public string Required(string column)
    {
        if (Optional(column) is { } text)
        {
            return text;
        }

        // A missing column has been told once already.
        if (_table.Find(column) is not null)
        {
            Fault(column, "空です。", "It is empty.");
        }

        return "";
    }

    /// <summary>A name in addresses: small letters, digits and hyphens.</summary>
    public string Slug(string column)
    {
        var text = Required(column);
        if (text.Length > 0 && (text.AsSpan().ContainsAnyExcept(SlugLetters) || text.StartsWith('-') || text.EndsWith('-')))
        {
            Fault(column, $"「{text}」は小文字の英数字とハイフンだけで書いてください。", $"\"{text}\" must consist of small letters, digits and hyphens.");
        }

        return text;
    }

    /// <summary>The English twin of a column (<c>x_en</c>): there exactly when the Japanese is, and without Japanese letters.</summary>
    public string? OptionalEnglish(string column)
    {
        var twin = column + "_en";
        var (japanese, english) = (Optional(column), Optional(twin));
        if (japanese is not null && english is null)
        {
            Fault(twin, "英語が書かれていません。", "The English is missing.");
        }
        else if (japanese is null && english is not null)
        {
            Fault(column, "日本語が書かれていません。", "The Japanese is missing.");
        }
        else if (english is not null && english.Any(IsJapanese))
        {
            Fault(twin, $"「{english}」に日本語の文字があります。", $"\"{english}\" holds Japanese letters.");
        }

        return english;
    }

    /// <summary>The English twin of a column that must not be empty.</summary>
    public string English(string column) => OptionalEnglish(column) ?? "";

    /// <summary>Several values separated by semicolons; none where the cell is empty.</summary>
    public IReadOnlyList<string> List(string column) =>
        Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Several English values, as many as there are Japanese ones.</summary>
    public IReadOnlyList<string> EnglishList(string column)
    {
        _ = OptionalEnglish(column);
        var (japanese, english) = (List(column), List(column + "_en"));
        if (english.Count > 0 && english.Count != japanese.Count)
        {
            Fault(column + "_en", $"日本語は{japanese.Count}個、英語は{english.Count}個です。", $"There are {japanese.Count} in Japanese and {english.Count} in English.");
        }

        return english;
    }

    /// <summary>A whole number within limits, or null where the cell is empty.</summary>
    public int? OptionalNumber(string column, int from, int to) => Optional(column) is { } text ? Number(column, text, from, to) : null;

    /// <summary>A whole number within limits.</summary>
    public int Number(string column, int from, int to) => Required(column) is { Length: > 0 } text ? Number(column, text, from, to) : from;

    /// <summary>Several whole numbers within limits.</summary>
    public IReadOnlyList<int> Numbers(string column, int from, int to) => [.. List(column).Select(text => Number(column, text, from, to))];

    /// <summary>A western year that can be a fiscal year, or null where the cell is empty.</summary>
    public int? OptionalYear(string column) => OptionalNumber(column, FiscalYear.MinYear, FiscalYear.MaxYear);

    /// <summary>Degrees within limits, or null where the cell is empty.</summary>
    public double? OptionalDegrees(string column, double from, double to)
    {
        if (Optional(column) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && degrees >= from && degrees <= to)
        {
            return degrees;
        }

        Fault(
            column,
            string.Create(CultureInfo.InvariantCulture, $"「{text}」は{from}から{to}までの度ではありません。"),
            string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not a number of degrees from {from} to {to}."));
        return null;
    }

    /// <summary>true or false.</summary>
    public bool Flag(string column) => OneOf(column, ["true", "false"]) == "true";

    /// <summary>One of a few words.</summary>
    public string OneOf(string column, IReadOnlyCollection<string> allowed) => Allowed(column, Required(column), allowed);

    /// <summary>One of a few words, or null where the cell is empty.</summary>
    public string? OptionalOneOf(string column, IReadOnlyCollection<string> allowed) =>
        Optional(column) is { } text ? Allowed(column, text, allowed) : null;

    /// <summary>Several values, each one of a few words.</summary>
    public IReadOnlyList<string> SomeOf(string column, IReadOnlyCollection<string> allowed) =>
        [.. List(column).Select(text => Allowed(column, text, allowed))];

    /// <summary>What the policy says too must be the same here: one thing told twice may not drift apart.</summary>
    public void Same(string column, string text, string policy)
    {
        if (text.Length > 0 && text != policy)
        {
            Fault(column, $"「{text}」は設定の「{policy}」と違います。", $"\"{text}\" differs from the settings' \"{policy}\".");
        }
    }

    /// <summary>A value of an enumeration by the name it bears in files.</summary>
    public TEnum Word<TEnum>(string column)
        where TEnum : struct, Enum => EnumWords<TEnum>.TryParse(OneOf(column, EnumWords<TEnum>.Names), out var value) ? value : default;

    /// <summary>A value of an enumeration, or null where the cell is empty.</summary>
    public TEnum? OptionalWord<TEnum>(string column)
        where TEnum : struct, Enum => Optional(column) is null ? null : Word<TEnum>(column);

    /// <summary>A prefecture.</summary>
    public PrefectureCode Prefecture(string column)
    {
        var text = Required(column);
        return text.Length == 0 ? new PrefectureCode(1) : Prefecture(column, text);
    }

    /// <summary>Several prefectures.</summary>
    public IReadOnlyList<PrefectureCode> Prefectures(string column) => [.. List(column).Select(text => Prefecture(column, text))];

    /// <summary>Several municipalities in five or six digits.</summary>
    public IReadOnlyList<MunicipalityCode> Municipalities(string column) => [.. List(column).Select(text => Municipality(column, text))];

    /// <summary>A municipality in exactly as many digits as the file has them, six with their check digit.</summary>
    public MunicipalityCode Municipality(string column, int digits)
    {
        var text = Required(column);
        if (text.Length > 0 && text.Length != digits)
        {
            Fault(column, $"「{text}」は{digits}桁ではありません。", $"\"{text}\" does not have {digits} digits.");
            return default;
        }

        return text.Length == 0 ? default : Municipality(column, text);
    }

    private int Number(string column, string text, int from, int to)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
        {
            return number;
        }

        Fault(column, $"「{text}」は{from}から{to}までの整数ではありません。", $"\"{text}\" is not a whole number from {from} to {to}.");
        return from;
    }

    private string Allowed(string column, string text, IReadOnlyCollection<string> allowed)
    {
        if (text.Length > 0 && !allowed.Contains(text))
        {
            Fault(
                column,
                $"「{text}」という値はありません。使える値：{string.Join("、", allowed)}",
                $"There is no value \"{text}\". Allowed: {string.Join(", ", allowed)}.");
        }

        return text;
    }

    private PrefectureCode Prefecture(string column, string text)
    {
        if (PrefectureCode.TryParse(text, out var code, out FormatProblem? problem))
        {
            return code;
        }

        Fault(column, problem!.Message, problem.MessageEn);
        return new PrefectureCode(1);
    }

    private MunicipalityCode Municipality(string column, string text)
    {
        if (!MunicipalityCode.TryParse(text, out var code, out FormatProblem? problem))
        {
            Fault(column, problem!.Message, problem.MessageEn);
        }

        return code;
    }

    private static bool IsJapanese(char letter) => letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}

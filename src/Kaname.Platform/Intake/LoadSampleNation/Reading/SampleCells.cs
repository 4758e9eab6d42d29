using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Reading;

/// <summary>Cells that only the sample's files have.</summary>
internal static class SampleCells
{
    private const decimal Oku = 100_000_000m;

    public static FiscalYear Year(this FactRow row, string column) => new(row.Number(column, 2020, 2060));

    public static DateOnly Day(this FactRow row, string column) => row.OptionalDay(column, required: true) ?? new DateOnly(2026, 6, 1);

    public static DateOnly? OptionalDay(this FactRow row, string column, bool required = false)
    {
        var text = required ? row.Required(column) : row.Optional(column);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        row.Fault(column, $"「{text}」は日付ではありません。例：2026-06-01", $"\"{text}\" is no day. Example: 2026-06-01.");
        return null;
    }

    /// <summary>Whole yen written in 億円 with up to two decimals.</summary>
    public static long Yen(this FactRow row, string column)
    {
        var text = row.Required(column);
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var oku) && oku is > 0 and < 100_000 && oku * 100 % 1 == 0)
        {
            return (long)(oku * Oku);
        }

        if (text.Length > 0)
        {
            row.Fault(column, $"「{text}」は億円の額ではありません。例：12.5", $"\"{text}\" is no amount in hundred million yen. Example: 12.5.");
        }

        return 0;
    }

    public static OrganisationCode? OptionalBody(this FactRow row, string column) => row.Optional(column) is { } text ? Body(row, column, text) : null;

    public static OrganisationCode Body(this FactRow row, string column) => Body(row, column, row.Required(column));

    public static IReadOnlyList<OrganisationCode> Bodies(this FactRow row, string column) => [.. row.List(column).Select(text => Body(row, column, text))];

    /// <summary>A place of the reference list. Where the file repeats its name for the reader, the two must agree.</summary>
    public static Place Place(this FactRow row, string column, Municipalities known, string? nameColumn = null)
    {
        var place = Place(row, column, row.Required(column), known);
        if (nameColumn is not null && known.NameOf(place) is { } name && row.Required(nameColumn) is var written && written != name)
        {
            row.Fault(nameColumn, $"{place} は「{name}」で、「{written}」ではありません。", $"{place} is {name}, not {written}.");
        }

        return place;
    }

    public static IReadOnlyList<Place> Places(this FactRow row, string column, Municipalities known) =>
        [.. row.List(column).Select(text => Place(row, column, text, known))];

    /// <summary>A row of another file by its key.</summary>
    public static T? Of<T>(this FactRow row, string column, IReadOnlyDictionary<string, T> known)
        where T : class
    {
        if (row.Optional(column) is not { } key)
        {
            return null;
        }

        if (known.TryGetValue(key, out var found))
        {
            return found;
        }

        row.Fault(column, $"「{key}」はほかのファイルにありません。", $"\"{key}\" stands in no other file.");
        return null;
    }

    private static OrganisationCode Body(FactRow row, string column, string text)
    {
        if (OrganisationCode.TryParse(text, out var body, out var problem))
        {
            return body;
        }

        row.Fault(column, problem!.Message, problem.MessageEn);
        return OrganisationCode.Of(new PrefectureCode(1));
    }

    private static Place Place(FactRow row, string column, string text, Municipalities known)
    {
        if (!Policy.Geography.Place.TryParse(text, out var place, out var problem))
        {
            row.Fault(column, problem!.Message, problem.MessageEn);
            return new Place(new PrefectureCode(1));
        }

        if (known.NameOf(place) is null)
        {
            row.Fault(column, $"「{text}」は市区町村の一覧にありません。", $"\"{text}\" is not in the list of municipalities.");
        }

        return place;
    }
}

using System.Globalization;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>One value of a section, to be read.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Label">What it is, with its row and table, in Japanese.</param>
/// <param name="LabelEn">The same in English.</param>
/// <param name="Shown">The value with its unit, in Japanese; empty where nobody has said.</param>
/// <param name="ShownEn">The same in English.</param>
/// <param name="Kind">How it would be written.</param>
public sealed record FormLine(string Path, string Label, string LabelEn, string Shown, string ShownEn, FieldKind Kind);

/// <summary>A section's values as lines, in the order of its form.</summary>
public static class FormLines
{
    /// <summary>The values of a form. Plain fields stand there even when blank; of lists, tables and English texts only what is said.</summary>
    /// <param name="parts">The form.</param>
    /// <param name="values">Its values, as typed.</param>
    public static IReadOnlyList<FormLine> Of(IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(values);
        return
        [
            .. from place in FormPlaces.Of(parts, values)
               let typed = values.GetValueOrDefault(place.Path) ?? ""
               where place.Field.Kind is not FieldKind.Carried && (place.ShownBlank || typed.Length > 0)
               select new FormLine(place.Path, place.Label, place.LabelEn, Shown(place.Field, typed, english: false), Shown(place.Field, typed, english: true), place.Field.Kind),
        ];
    }

    /// <summary>A typed value as it is shown; what cannot be read is shown as it was typed.</summary>
    internal static string Shown(FormField field, string typed, bool english)
    {
        if (typed.Length == 0)
        {
            return "";
        }

        var unit = english ? field.UnitEn : field.Unit;
        return field.Kind switch
        {
            FieldKind.Year when FiscalYear.TryParse(typed, out var year) => english ? year.ToEnglish() : year.ToJapanese(),
            FieldKind.HundredMillionYen when HundredMillionYen.TryParse(typed, out var yen, out _, negative: true) => WithUnit(HundredMillionYen.Display(yen), english ? "hundred million yen" : "億円", english),
            FieldKind.Count or FieldKind.Figure when WholeNumber.TryParse(typed, out var count, out _, negative: true) => WithUnit(count.ToString("N0", CultureInfo.InvariantCulture), unit, english),
            FieldKind.YesNo => (typed, english) switch
            {
                ("yes", true) => "Yes",
                ("yes", false) => "はい",
                ("no", true) => "No",
                ("no", false) => "いいえ",
                _ => typed,
            },
            FieldKind.Choice or FieldKind.Choices => string.Join('\n', TypedText.Lines(typed).Select(value =>
                field.Choices.FirstOrDefault(choice => choice.Value == value) is { } choice ? english ? choice.LabelEn : choice.Label : value)),
            _ => typed,
        };
    }

    private static string WithUnit(string number, string? unit, bool english) => string.IsNullOrEmpty(unit) ? number : english ? $"{number} {unit}" : number + unit;
}

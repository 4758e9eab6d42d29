using System.Globalization;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>What was typed into a field, to be read.</summary>
public static class ShownValue
{
    /// <summary>A typed value as it is shown; what cannot be read is shown as it was typed.</summary>
    /// <param name="field">The field that it stands in.</param>
    /// <param name="typed">The value, as typed.</param>
    /// <param name="english">In English, not in Japanese.</param>
    /// <returns>The value with its unit; empty where nobody has said.</returns>
    public static string Of(FormField field, string typed, bool english)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(typed);
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
            FieldKind.Fraction when DecimalNumber.TryParse(typed, out var number, out _, negative: true) => WithUnit(DecimalNumber.Display(number), unit, english),
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

    /// <summary>A figure of a table, whose head says the unit.</summary>
    public static string InTable(FieldKind kind, string typed) =>
        kind is FieldKind.HundredMillionYen && HundredMillionYen.TryParse(typed, out var yen, out _, negative: true) ? HundredMillionYen.Display(yen)
        : kind is FieldKind.Count or FieldKind.Figure && WholeNumber.TryParse(typed, out var count, out _, negative: true) ? count.ToString("N0", CultureInfo.InvariantCulture)
        : typed;

    private static string WithUnit(string number, string? unit, bool english) => string.IsNullOrEmpty(unit) ? number : english ? $"{number} {unit}" : number + unit;
}

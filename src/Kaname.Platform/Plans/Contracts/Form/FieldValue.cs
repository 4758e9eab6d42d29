using System.Globalization;
using System.Text.Json.Nodes;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>One value between the section's JSON and what is typed, for each kind of field.</summary>
internal static class FieldValue
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>The value as it would be typed; empty where nothing is said.</summary>
    public static string Read(FormField field, JsonNode? value, FormContext context) => value switch
    {
        null => "",
        JsonArray items => string.Join('\n', items.Where(item => item is not null).Select(item => One(field, item!, context))),
        _ => One(field, value, context),
    };

    /// <summary>The typed text as a value; null where nothing is said, or where there is a problem.</summary>
    public static JsonNode? Write(FormField field, string? typed, FormContext context, out FormatProblem? problem)
    {
        var text = TypedText.Clean(typed);
        problem = null;
        if (text.Length == 0)
        {
            return null;
        }

        problem = TypedText.TooLong(text, field.MaxLength);
        if (problem is not null)
        {
            return null;
        }

        switch (field.Kind)
        {
            case FieldKind.Lines:
                return new JsonArray([.. TypedText.Lines(text).Select(line => (JsonNode)line)]);
            case FieldKind.Year:
                return FiscalYear.TryParse(text, out var year, out problem) ? year.Year : null;
            case FieldKind.HundredMillionYen:
                return HundredMillionYen.TryParse(text, out var yen, out problem, field.Negative) ? yen : null;
            case FieldKind.Count:
                return WholeNumber.TryParse(text, out var count, out problem, field.Negative) ? count : null;
            case FieldKind.Fraction:
                return DecimalNumber.TryParse(text, out var number, out problem, field.Negative) ? number : null;
            case FieldKind.Date:
                return WrittenDay.TryParse(text, out var day, out problem) ? WrittenDay.Format(day) : null;
            case FieldKind.YesNo:
                problem = text is Yes or No or "はい" or "いいえ" ? null : NoSuchChoice(text);
                return problem is null ? text is Yes or "はい" : null;
            case FieldKind.Choice:
                return Choose(field, text, out problem);
            case FieldKind.Choices:
                return Several(TypedText.Lines(text), (string line, out FormatProblem? wrong) => Choose(field, line, out wrong), out problem);
            case FieldKind.Place:
                return ReadPlace(text, context, out problem);
            case FieldKind.Places:
                return Several(TypedText.Lines(text.Replace('、', '\n')), (string line, out FormatProblem? wrong) => ReadPlace(line, context, out wrong), out problem);
            case FieldKind.CorporateNumber:
                return CorporateNumber.TryParse(text, out var corporate, out problem) ? corporate.Value : null;
            default:
                return field.Kind is FieldKind.LongText ? text : text.Replace('\n', ' ');
        }
    }

    private delegate JsonNode? ReadLine(string line, out FormatProblem? problem);

    private static string One(FormField field, JsonNode value, FormContext context) => (field.Kind, value) switch
    {
        (FieldKind.HundredMillionYen, JsonValue money) when money.TryGetValue<long>(out var yen) => HundredMillionYen.Format(yen),
        (FieldKind.YesNo, JsonValue flag) when flag.TryGetValue<bool>(out var yes) => yes ? Yes : No,
        (FieldKind.Place or FieldKind.Places, _) when Place.TryParse(value.ToString(), out var place) => WrittenPlace.Of(place, context.Municipalities),
        // An enum that cannot be left open says "none" where nothing is said.
        (FieldKind.Choice, _) when value.ToString() is "none" && field.Choices.All(choice => choice.Value != "none") => "",
        _ => value.ToString(),
    };

    private static JsonArray? Several(IReadOnlyList<string> lines, ReadLine read, out FormatProblem? problem)
    {
        var items = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var item = read(line, out problem);
            if (item is null)
            {
                return null;
            }

            if (!seen.Add(item.ToJsonString()))
            {
                problem = new FormatProblem($"「{line}」が2回あります。1つを消してください。", $"\"{line}\" stands here twice. Take one away.");
                return null;
            }

            items.Add(item);
        }

        problem = null;
        return items;
    }

    private static JsonNode? Choose(FormField field, string text, out FormatProblem? problem)
    {
        var choice = field.Choices.FirstOrDefault(choice => choice.Value == text)
            ?? field.Choices.FirstOrDefault(choice => choice.Label == text || string.Equals(choice.LabelEn, text, StringComparison.OrdinalIgnoreCase));
        problem = choice is null ? NoSuchChoice(text, field.Choices) : null;
        return choice switch
        {
            null => null,
            // Fields of the strategy are kept by number.
            { Value: var value } when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => choice.Value,
        };
    }

    private static FormatProblem NoSuchChoice(string text, IReadOnlyList<FormChoice>? choices = null)
    {
        var (quoted, example) = (text.Length > 40 ? text[..40] + "…" : text, choices is { Count: > 0 } ? choices[0] : new FormChoice("", "はい", "yes"));
        return new FormatProblem(
            $"「{quoted}」という選択肢はありません。一覧から選んでください。例：{example.Label}",
            $"There is no choice \"{quoted}\". Choose from the list, for example {example.LabelEn}.");
    }

    private static JsonValue? ReadPlace(string text, FormContext context, out FormatProblem? problem) =>
        WrittenPlace.TryParse(text, context.Municipalities, out var place, out problem) ? JsonValue.Create(place.Value) : null;
}

using System.Globalization;
using System.Text.Json.Nodes;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>Reads typed values of the goals one by one and keeps what has to be mended.</summary>
internal sealed class GoalTyping(IReadOnlyDictionary<string, string> typed, FormContext context)
{
    public FormContext Context => context;

    public List<FormProblem> Problems { get; } = [];

    public IReadOnlyDictionary<string, string> Typed => typed;

    public bool Has(string path) => !string.IsNullOrWhiteSpace(typed.GetValueOrDefault(path));

    public string? Text(FormField field, string path) => Value(field, path)?.ToString();

    public FiscalYear? Year(FormField field, string path) => Value(field, path) is { } year ? new FiscalYear(year.GetValue<int>()) : null;

    public long? Figure(string path, bool money, bool negative)
    {
        var text = TypedText.Clean(typed.GetValueOrDefault(path));
        if (text.Length == 0)
        {
            return null;
        }

        var read = TryFigure(text, money, negative, out var number, out var problem);
        Refuse(path, problem);
        return read ? number : null;
    }

    public static bool TryFigure(string text, bool money, bool negative, out long number, out FormatProblem? problem) => money
        ? HundredMillionYen.TryParse(text, out number, out problem, negative)
        : WholeNumber.TryParse(text, out number, out problem, negative);

    public static string Figure(long number, bool money) => money ? HundredMillionYen.Format(number) : number.ToString(CultureInfo.InvariantCulture);

    public void Refuse(string path, FormatProblem? problem)
    {
        if (problem is not null)
        {
            Problems.Add(new FormProblem(path, problem.Message, problem.MessageEn));
        }
    }

    private JsonNode? Value(FormField field, string path)
    {
        var value = FieldValue.Write(field, typed.GetValueOrDefault(path), context, out var problem);
        Refuse(path, problem);
        return value;
    }
}

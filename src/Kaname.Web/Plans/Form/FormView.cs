using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;
using Kaname.Web.Site;

namespace Kaname.Web.Plans.Form;

/// <summary>A form as it is shown: its context, what stands in its fields and what has to be mended.</summary>
public sealed class FormView(FormContext context, IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> values, IReadOnlyList<FormProblem> problems, string? moreOf = null)
{
    /// <summary>Blank rows that a list shows beside those that are written.</summary>
    private const int BlankRows = 1;
    private const int MoreRows = 3;

    private readonly Dictionary<string, FormProblem> _problems = problems.GroupBy(problem => problem.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The plan that the form is of.</summary>
    public FormContext Context { get; } = context;

    /// <summary>What can be written.</summary>
    public IReadOnlyList<FormPart> Parts { get; } = parts;

    /// <summary>What has to be mended, in the order of the form.</summary>
    public IReadOnlyList<FormProblem> Problems { get; } = problems;

    /// <summary>What is asked about values that can be read, in the order of the form: once, when they are written, and never again.</summary>
    public IReadOnlyList<FormDoubt> Doubts { get; init; } = [];

    /// <summary>A section as the plan has it.</summary>
    public static FormView AsWritten(PlanSection section, FormContext context)
    {
        var form = SectionForms.Of(section);
        return new(context, form.Parts(context), form.Read(context), []);
    }

    /// <summary>What stands in a field, as it was typed.</summary>
    public string Value(string path) => values.GetValueOrDefault(path, "");

    /// <summary>The same for an attribute; null where nothing stands there: an empty attribute says no more than none.</summary>
    public string? ValueOrNone(string path) => Value(path) is { Length: > 0 } value ? value : null;

    /// <summary>What stands in a field of a form that may have an answer from the start.</summary>
    public string Value(FormField field, string path) => values.TryGetValue(path, out var value) ? value : field?.Default ?? "";

    /// <summary>The answers of a field that takes several.</summary>
    public IReadOnlyList<string> Answers(string path) => Value(path).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>What has to be mended in a field, or null.</summary>
    public string? Problem(string path) => _problems.TryGetValue(path, out var problem) ? Languages.Of(problem.Sentence, problem.SentenceEn) : null;

    /// <summary>What to ask about a value that can be read and kept, or null.</summary>
    public string? Doubt(string path) => Doubts.FirstOrDefault(doubt => doubt.Path == path) is { } doubt ? Languages.Of(doubt.Sentence, doubt.SentenceEn) : null;

    /// <summary>What has to be mended in several fields, each with its path. It stands below them all, so it names the field that it is about.</summary>
    public IReadOnlyList<(string Path, string Text)> ProblemsOf(IEnumerable<(string Path, string Name)> fields) => Named(fields, Problem);

    /// <summary>What to ask about the values of several fields, each with its path.</summary>
    public IReadOnlyList<(string Path, string Text)> DoubtsOf(IEnumerable<(string Path, string Name)> fields) => Named(fields, Doubt);

    /// <summary>Whether something below a path has to be mended.</summary>
    public bool HasProblemWithin(string path) => Problems.Any(problem => problem.Path.StartsWith(path + ".", StringComparison.Ordinal));

    /// <summary>The rows of a list in which something is written, by number.</summary>
    public IReadOnlyList<int> RowsOf(FormList list) => FormWalk.RowsOf(list, values);

    /// <summary>Whether nothing is written in any of these parts.</summary>
    public bool IsBlank(IReadOnlyList<FormPart> parts) => FormWalk.Leaves(parts).All(part => part switch
    {
        FormField field => field.Kind is FieldKind.Carried || Value(field.Path).Length == 0,
        FormList list => RowsOf(list).Count == 0,
        FormGrid grid => grid.Rows.All(row => grid.Columns.All(column => Value($"{row.Path}.{column.Path}").Length == 0)),
        _ => true,
    });

    /// <summary>Rows of a list that have something in them; none is left out between them.</summary>
    public int WrittenRows(FormList list) => RowsOf(list).Select(row => row + 1).DefaultIfEmpty(0).Max();

    /// <summary>Rows of a list to show: the written ones and blank ones for more.</summary>
    public int Rows(FormList list) => WrittenRows(list) + (moreOf == list?.Path ? MoreRows : BlankRows);

    /// <summary>Whether more rows of a list were asked for: its first blank one is where its writer goes on.</summary>
    public bool Grows(FormList list) => list is not null && moreOf == list.Path;

    /// <summary>What has to be mended, told out of its place: with the name of its field.</summary>
    public string Summary(FormProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var sentence = Languages.Of(problem.Sentence, problem.SentenceEn);
        return FormLabels.Of(Parts, problem.Path) is { } label && Languages.Of(label.Ja, label.En) is var name && !sentence.StartsWith(name, StringComparison.Ordinal)
            ? name + Languages.Of("：", ": ") + sentence
            : sentence;
    }

    /// <summary>The classes of an element, those that apply.</summary>
    public static string Class(params ReadOnlySpan<string?> names) => string.Join(' ', names.ToArray().OfType<string>());

    /// <summary>The element of a field, for links to it.</summary>
    public static string Id(string path) => "f-" + path.Replace('.', '-');

    /// <summary>The elements that say what has to be mended, what is asked and what helps: what the field is described by.</summary>
    public string? DescribedBy(string path, bool hint)
    {
        var (problem, doubt) = (Problem(path) is not null, Doubt(path) is not null);
        return problem || doubt || hint ? Class(problem ? Id(path) + "-e" : null, doubt ? Id(path) + "-d" : null, hint ? Id(path) + "-h" : null) : null;
    }

    private static IReadOnlyList<(string Path, string Text)> Named(IEnumerable<(string Path, string Name)> fields, Func<string, string?> say) =>
        [.. from field in fields let said = say(field.Path) where said is not null select (field.Path, $"{field.Name}{(Languages.English ? ": " : "：")}{said}")];
}

using System.Globalization;
using System.Text.Json.Nodes;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>A section whose fields stand in its record under their own paths. What the form does not show stays as it was.</summary>
internal sealed class PlainForm(PlanSection section, Func<FormContext, IReadOnlyList<FormPart>> parts) : SectionForm
{
    /// <summary>No plan has so many rows in one list; a request that pretends so is not worth its time.</summary>
    private const int MostRows = 1_000;

    /// <summary>What follows from what was typed, such as the unit of an amount.</summary>
    public Action<JsonObject>? Completing { get; init; }

    /// <summary>What is wrong between fields that can each be read.</summary>
    public Func<PlanContent, FormRows, IEnumerable<FormProblem>> Checking { get; init; } = (_, _) => [];

    public override PlanSection Section => section;

    public override IReadOnlyList<FormPart> Parts(FormContext context) => parts(context);

    public override IReadOnlyDictionary<string, string> Read(FormContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (record, values) = (Record(context), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var part in FormWalk.Leaves(Parts(context)))
        {
            switch (part)
            {
                case FormField field:
                    Keep(field.Path, field, record);
                    break;
                case FormList list when record[list.Path] is JsonArray rows:
                    for (var row = 0; row < rows.Count; row++)
                    {
                        foreach (var field in list.Fields)
                        {
                            Keep(FormWalk.Cell(list, row, field), field, (JsonObject)rows[row]!);
                        }
                    }

                    break;
            }
        }

        return values;

        void Keep(string path, FormField field, JsonObject from)
        {
            var text = FieldValue.Read(field, JsonPath.Get(from, field.Path), context);
            if (text.Length > 0)
            {
                values[path] = text;
            }
        }
    }

    public override FormReading Write(IReadOnlyDictionary<string, string> typed, FormContext context)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(context);
        var (record, problems, rows) = (Record(context), new List<FormProblem>(), new FormRows());
        var shown = Parts(context);
        foreach (var part in FormWalk.Leaves(shown))
        {
            switch (part)
            {
                case FormField field:
                    Set(record, field, field.Path);
                    break;
                case FormList list:
                    record[list.Path] = Rows(list, record[list.Path] as JsonArray ?? [], Set);
                    break;
            }
        }

        Completing?.Invoke(record);
        var content = PlanJson.WithSection(context.Content, section, record.ToJsonString());
        problems.AddRange(Checking(content, rows).Where(found => problems.TrueForAll(problem => problem.Path != found.Path)));
        return problems.Count == 0
            ? new FormReading(PlanJson.WriteSection(content, section), [])
            : new FormReading(null, FormWalk.InOrder(problems, shown));

        void Set(JsonObject into, FormField field, string path)
        {
            var value = FieldValue.Write(field, typed.GetValueOrDefault(path), context, out var problem);
            if (problem is not null)
            {
                problems.Add(new FormProblem(path, problem.Message, problem.MessageEn));
            }

            JsonPath.Set(into, field.Path, value);
        }

        JsonArray Rows(FormList list, JsonArray before, Action<JsonObject, FormField, string> set)
        {
            var (after, numbers) = (new JsonArray(), new List<int>());
            var id = list.Fields.FirstOrDefault(field => field.Kind is FieldKind.Carried);
            var ids = new RowIds(list.ItemPrefix, before);
            // All kept ids first, so that none of them is given to a new row that stands before.
            var kept = FormWalk.RowsOf(list, typed).Take(MostRows)
                .Select(row => (Row: row, Id: id is null ? null : ids.Take(typed.GetValueOrDefault(FormWalk.Cell(list, row, id)))))
                .ToList();
            foreach (var (row, carried) in kept)
            {
                var item = carried is null ? [] : before.OfType<JsonObject>().FirstOrDefault(old => old[id!.Path]?.ToString() == carried)?.DeepClone().AsObject() ?? [];
                foreach (var field in list.Fields.Where(field => field.Kind is not FieldKind.Carried))
                {
                    set(item, field, FormWalk.Cell(list, row, field));
                }

                if (id is not null)
                {
                    item[id.Path] = carried ?? ids.Next();
                }

                after.Add(item);
                numbers.Add(row);
            }

            rows.Add(list.Path, numbers);
            return after;
        }
    }

    private JsonObject Record(FormContext context) => JsonNode.Parse(PlanJson.WriteSection(context.Content, section))!.AsObject();
}

/// <summary>Which row of the form became which item of the record: blank rows leave gaps.</summary>
internal sealed class FormRows
{
    private readonly Dictionary<string, IReadOnlyList<int>> _numbers = new(StringComparer.Ordinal);

    public void Add(string list, IReadOnlyList<int> numbers) => _numbers[list] = numbers;

    /// <summary>The path of a field of an item.</summary>
    public string Path(string list, int item, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}.{_numbers[list][item]}.{field}");
}

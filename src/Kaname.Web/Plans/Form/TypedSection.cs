using System.Globalization;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Plans.Form;

/// <summary>What came with a form made of <see cref="FormPart"/>s: the fields as typed, and what the writer asked for.</summary>
/// <param name="Values">By path, blank ones left out, several answers on lines of their own; rows that were dropped or left blank leave no hole.</param>
/// <param name="Asked">The button: save, next, settle or <c>more:</c> with a list.</param>
/// <param name="Read">The save that the writer started from; null where the form does not say.</param>
/// <param name="Basis">In a difference: the save that both writers started from.</param>
/// <param name="Picks">In a difference: whose value is to stay where both changed it, mine or theirs, by path.</param>
public sealed record TypedSection(IReadOnlyDictionary<string, string> Values, string Asked, Guid? Read, Guid? Basis, IReadOnlyDictionary<string, string> Picks)
{
    /// <summary>A pick for the other writer's value.</summary>
    public const string PickTheirs = "theirs";

    private const string PickPrefix = "_pick.";
    private const string DropPrefix = "_drop.";
    private const string More = "more:";

    /// <summary>The list that more rows were asked for.</summary>
    public string? MoreOf => Asked.StartsWith(More, StringComparison.Ordinal) ? Asked[More.Length..] : null;

    /// <summary>Reads a form as it was sent.</summary>
    public static TypedSection From(IFormCollection form, IReadOnlyList<FormPart> parts) =>
        From(form.ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal), parts);

    /// <summary>Reads the fields of a form; names that begin with _ are the page's own.</summary>
    public static TypedSection From(IReadOnlyDictionary<string, string[]> fields, IReadOnlyList<FormPart> parts)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var lists = FormWalk.Leaves(parts).OfType<FormList>().ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, answers) in fields.Where(field => !field.Key.StartsWith('_')))
        {
            var text = string.Join('\n', answers.Select(FormAnswers.Plain).Where(answer => answer.Trim().Length > 0));
            if (text.Length > 0)
            {
                values[path] = text;
            }
        }

        foreach (var list in lists)
        {
            MoveUp(list, values, row => fields.ContainsKey(string.Create(CultureInfo.InvariantCulture, $"{DropPrefix}{list.Path}.{row}")));
        }

        string? One(string name) => fields.GetValueOrDefault(name)?.FirstOrDefault();
        return new(
            values,
            One("_do") ?? "save",
            Guid.TryParse(One("_read"), out var read) ? read : null,
            Guid.TryParse(One("_basis"), out var basis) ? basis : null,
            fields.Where(field => field.Key.StartsWith(PickPrefix, StringComparison.Ordinal) && field.Value is ["mine" or PickTheirs]).ToDictionary(field => field.Key[PickPrefix.Length..], field => field.Value[0], StringComparer.Ordinal));
    }

    private static void MoveUp(FormList list, Dictionary<string, string> values, Func<int, bool> isDropped)
    {
        var rows = FormWalk.RowsOf(list, values).Where(row => !isDropped(row)).Select((row, to) => (row, to)).ToDictionary();
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in values.Keys.ToList())
        {
            if (FormWalk.RowOf(list, path, out var field) is not { } row)
            {
                continue;
            }

            values.Remove(path, out var value);
            if (rows.TryGetValue(row, out var to))
            {
                moved[string.Create(CultureInfo.InvariantCulture, $"{list.Path}.{to}.{field}")] = value!;
            }
        }

        foreach (var (path, value) in moved)
        {
            values[path] = value;
        }
    }
}

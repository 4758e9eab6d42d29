namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>Who changed a value since both began from the same text.</summary>
public enum FormChange
{
    /// <summary>Nobody, or both to the same.</summary>
    None,

    /// <summary>Only the one who now wants to save.</summary>
    MineOnly,

    /// <summary>Only the one who saved in between.</summary>
    TheirsOnly,

    /// <summary>Both, to different values: a person has to choose.</summary>
    Both,
}

/// <summary>One value in three versions.</summary>
/// <param name="Path">Its path in my form; for a row that only they have, a free one.</param>
/// <param name="Basis">As both found it, as typed.</param>
/// <param name="Mine">As I typed it.</param>
/// <param name="Theirs">As it was saved in between.</param>
public sealed record FormDifferenceLine(string Path, FormField Field, string Label, string LabelEn, string Basis, string Mine, string Theirs)
{
    /// <summary>The row that the value stands in, where one of the two has taken that row out and the other has not; null else.</summary>
    public string? TakenOut { get; init; }

    /// <summary>Who changed it.</summary>
    public FormChange Change => (Mine == Theirs, Mine == Basis, Theirs == Basis) switch
    {
        (true, _, _) => FormChange.None,
        (_, true, false) when TakenOut is not null && Mine.Length == 0 => FormChange.Both,
        (_, false, true) when TakenOut is not null && Theirs.Length == 0 => FormChange.Both,
        (_, true, _) => FormChange.TheirsOnly,
        (_, _, true) => FormChange.MineOnly,
        _ => FormChange.Both,
    };

    /// <summary>A version of the value as it is shown, with unit and names.</summary>
    public string Shown(string typed, bool english = false) => ShownValue.Of(Field, typed, english);
}

/// <summary>What two people made of one section. Rows that carry an id are the same row wherever they stand; others go by the name that is written in them, and where none is or two are alike by their position.</summary>
public static class FormDifference
{
    /// <summary>Compares all values, also those that are the same.</summary>
    public static IReadOnlyList<FormDifferenceLine> Of(
        IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> basis, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> theirs)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        var nothing = new Dictionary<string, string>(StringComparer.Ordinal);
        var lists = FormWalk.Leaves(parts).OfType<FormList>().ToList();
        return
        [
            .. FormPlaces.Of(parts, nothing).Select(place => Line(place, place.Path, place.Path)),
            .. lists.SelectMany(list => Rows(list).SelectMany((row, index) =>
                FormPlaces.OfRow(list, row.Mine, index + 1).Select(place => Line(place, Under(list, row.Basis, place), Under(list, row.Theirs, place)) with
                {
                    TakenOut = row.Basis is not null && row.IsMine != row.Theirs is not null ? $"{list.Path}.{row.Mine}" : null,
                }))),
        ];

        FormDifferenceLine Line(FormPlace place, string? before, string? other) =>
            new(place.Path, place.Field, place.Label, place.LabelEn, Text(basis, before), Text(mine, place.Path), Text(theirs, other));

        IEnumerable<(int Mine, bool IsMine, int? Basis, int? Theirs)> Rows(FormList list)
        {
            var (old, own, others) = (Keys(list, basis, "basis"), Keys(list, mine, "mine"), Keys(list, theirs, "theirs"));
            var free = own.Values.Concat(others.Values).Append(-1).Max() + 1;
            foreach (var key in own.Keys.Concat(others.Keys).Concat(old.Keys).Distinct(StringComparer.Ordinal).ToList())
            {
                var isMine = own.TryGetValue(key, out var row);
                yield return (isMine ? row : free++, isMine, Known(old, key), Known(others, key));
            }
        }
    }

    /// <summary>
    /// My values with theirs put in: where only they changed one, and where both did and theirs was chosen. A row that one took out and the
    /// other went on writing stays or goes whole, by what was chosen in it.
    /// </summary>
    /// <param name="chosen">The paths at which theirs is taken.</param>
    public static IReadOnlyDictionary<string, string> Settle(
        IReadOnlyDictionary<string, string> mine, IEnumerable<FormDifferenceLine> lines, IReadOnlySet<string> chosen)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(chosen);
        var all = lines.ToList();
        var wholeRows = all.Where(line => line.TakenOut is not null && line.Change is FormChange.Both)
            .GroupBy(line => line.TakenOut!, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Any(line => chosen.Contains(line.Path)), StringComparer.Ordinal);
        var settled = new Dictionary<string, string>(mine, StringComparer.Ordinal);
        foreach (var line in all.Where(TakesTheirs))
        {
            settled[line.Path] = line.Theirs;
        }

        return settled;

        bool TakesTheirs(FormDifferenceLine line) => line.TakenOut is { } row && wholeRows.TryGetValue(row, out var theirs)
            ? theirs
            : line.Change is FormChange.TheirsOnly || (line.Change is FormChange.Both && chosen.Contains(line.Path));
    }

    /// <summary>The rows of a list by what tells them apart. A new row of mine is no row of theirs.</summary>
    private static Dictionary<string, int> Keys(FormList list, IReadOnlyDictionary<string, string> values, string whose)
    {
        var id = list.Fields.FirstOrDefault(field => field.Kind is FieldKind.Carried);
        var name = list.Fields.FirstOrDefault(field => field.Kind is FieldKind.Text or FieldKind.Place);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (position, row) in FormWalk.RowsOf(list, values).Index())
        {
            var key = id is null
                ? Cell(name, row) is { Length: > 0 } named ? $"named {named}" : $"at {position}"
                : Cell(id, row) is { Length: > 0 } carried ? $"id {carried}" : $"{whose} {position}";
            if (!keys.TryAdd(key, row))
            {
                keys.TryAdd($"at {position}", row);
            }
        }

        return keys;

        string Cell(FormField? field, int row) => field is null ? "" : TypedText.Clean(values.GetValueOrDefault(FormWalk.Cell(list, row, field)));
    }

    private static int? Known(Dictionary<string, int> rows, string key) => rows.TryGetValue(key, out var row) ? row : null;

    private static string? Under(FormList list, int? row, FormPlace place) => row is { } known ? FormWalk.Cell(list, known, place.Field) : null;

    private static string Text(IReadOnlyDictionary<string, string> values, string? path) => path is null ? "" : TypedText.Clean(values.GetValueOrDefault(path));
}

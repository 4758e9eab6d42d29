namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>What a place of a form is called where it is read: on the page, and in the workbook.</summary>
public static class FormLabels
{
    /// <summary>The words for a path that a result leads to: a value, a list, a table or a group; null where the form has no such place.</summary>
    public static (string Ja, string En)? Of(IReadOnlyList<FormPart> parts, string path)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(path);
        var place = FormPlaces.Of(parts, new Dictionary<string, string>()).Concat(InRow(parts, path)).FirstOrDefault(one => one.Path == path);
        return place is null ? OfWhole(parts, path) : (place.Label, place.LabelEn);
    }

    private static IEnumerable<FormPlace> InRow(IReadOnlyList<FormPart> parts, string path) => FormWalk.Leaves(parts).OfType<FormList>()
        .SelectMany(list => FormWalk.RowOf(list, path, out _) is { } row ? FormPlaces.OfRow(list, row, row + 1) : []);

    private static (string Ja, string En)? OfWhole(IReadOnlyList<FormPart> parts, string path)
    {
        foreach (var part in parts)
        {
            var found = part switch
            {
                FormGroup group => group.Path == path ? (group.Label, group.LabelEn) : OfWhole(group.Parts, path),
                FormList list when list.Path == path => (list.Label, list.LabelEn),
                FormGrid grid when grid.Path == path => (grid.Label, grid.LabelEn),
                FormGrid grid when grid.Rows.FirstOrDefault(row => row.Path == path) is { } row => ($"{grid.Label}：{row.Label}", $"{grid.LabelEn}: {row.LabelEn}"),
                _ => ((string, string)?)null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}

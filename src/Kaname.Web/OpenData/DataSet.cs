namespace Kaname.Web.OpenData;

/// <summary>A set of open data as people see it: its JSON address, and the same rows as files.</summary>
/// <param name="Name">Its name in addresses: <c>investments</c>.</param>
/// <param name="Json">The address that answers JSON.</param>
/// <param name="Files">The same as CSV and GeoJSON, where there are such.</param>
/// <param name="Others">Addresses below it: one thing, or an opened figure.</param>
public sealed record DataSet(string Name, ApiAddress Json, IReadOnlyList<ApiAddress> Files, IReadOnlyList<ApiAddress> Others)
{
    /// <summary>The sets in the order in which their addresses were mapped.</summary>
    public static IReadOnlyList<DataSet> All(ApiCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. catalogue.Addresses.GroupBy(address => NameOf(address.Path)).Select(group =>
            {
                var json = group.FirstOrDefault(address => address.Path == $"{OpenDataApi.Root}/{group.Key}") ?? group.First();
                var files = group.Where(address => address.ContentType is not ContentTypes.Json).ToList();
                return new DataSet(group.Key, json, files, [.. group.Where(address => address != json && !files.Contains(address))]);
            }),
        ];
    }

    /// <summary>CSV, GeoJSON or JSON.</summary>
    public static string FormOf(ApiAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.ContentType switch { ContentTypes.Csv => "CSV", ContentTypes.GeoJson => "GeoJSON", _ => "JSON" };
    }

    /// <summary><c>/api/v1/investments.csv</c> and <c>/api/v1/investments/{id}</c> are of the set <c>investments</c>.</summary>
    private static string NameOf(string path) => path[(OpenDataApi.Root.Length + 1)..].Split('/', '.')[0];
}

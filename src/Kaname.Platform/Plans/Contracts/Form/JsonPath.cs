using System.Text.Json.Nodes;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>A value within a record by names joined with dots: <c>wages.target</c>.</summary>
internal static class JsonPath
{
    public static JsonNode? Get(JsonObject record, string path) =>
        path.Split('.').Aggregate((JsonNode?)record, (node, name) => (node as JsonObject)?[name]);

    /// <summary>Sets the value, or takes it away where it is null; a part of the record that becomes empty by that goes with it.</summary>
    public static void Set(JsonObject record, string path, JsonNode? value)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            record.Remove(path);
            if (value is not null)
            {
                record[path] = value;
            }

            return;
        }

        var (name, rest) = (path[..dot], path[(dot + 1)..]);
        if (record[name] is not JsonObject inner)
        {
            if (value is null)
            {
                return;
            }

            record[name] = inner = [];
        }

        var before = inner.Count;
        Set(inner, rest, value);
        if (inner.Count == 0 && before > 0)
        {
            record.Remove(name);
        }
    }
}

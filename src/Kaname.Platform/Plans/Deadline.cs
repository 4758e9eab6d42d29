using System.Globalization;
using System.Text.Json;

namespace Kaname.Platform.Plans;

/// <summary>The day by which a plan itself means to be submitted.</summary>
internal static class Deadline
{
    /// <summary>From the JSON of the basics, so that a list of plans need not read whole sections; null where none is written.</summary>
    public static DateOnly? In(string basics)
    {
        using var json = JsonDocument.Parse(basics);
        return json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("submitBy", out var written)
            && written.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(written.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;
    }
}

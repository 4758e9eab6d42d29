using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Kaname.Policy.Plans;

/// <summary>A plan's content as JSON text: whole, or one section at a time.</summary>
/// <remarks>
/// Names are in camel case, value types are plain strings and numbers, what nobody has said is left out, and Japanese stays
/// readable. Unknown members are passed over, so that an older program reads a newer plan.
/// </remarks>
public static class PlanJson
{
    /// <summary>The options with which everything here is written and read.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Writes a whole plan.</summary>
    /// <param name="content">The plan.</param>
    public static string Write(PlanContent content) => JsonSerializer.Serialize(content, Options);

    /// <summary>Reads a whole plan.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">Not JSON, or a value that its type refuses; the message names the path.</exception>
    public static PlanContent Read(string json)
    {
        RefuseNullItems(json);
        return JsonSerializer.Deserialize<PlanContent>(json, Options) ?? throw new JsonException("A plan is not null.");
    }

    /// <summary>Writes one section of a plan.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="section">The section.</param>
    public static string WriteSection(PlanContent content, PlanSection section)
    {
        ArgumentNullException.ThrowIfNull(content);
        var record = content.Section(section);
        return JsonSerializer.Serialize(record, record.GetType(), Options);
    }

    /// <summary>The plan with one section replaced by what the JSON says.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="section">The section.</param>
    /// <param name="json">The section's text.</param>
    /// <exception cref="JsonException">Not JSON, or a value that its type refuses; the message names the path.</exception>
    public static PlanContent WithSection(PlanContent content, PlanSection section, string json)
    {
        ArgumentNullException.ThrowIfNull(content);
        RefuseNullItems(json);
        var type = content.Section(section).GetType();
        return content.With(JsonSerializer.Deserialize(json, type, Options) ?? throw new JsonException("A section is not null."));
    }

    /// <summary>The serializer watches over members that are null, but not over items of a list; a rule would stumble over one.</summary>
    private static void RefuseNullItems(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var isList = new Stack<bool>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    isList.Push(reader.TokenType is JsonTokenType.StartArray);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    isList.Pop();
                    break;
                case JsonTokenType.Null when isList.TryPeek(out var inList) && inList:
                    throw new JsonException($"A list has an item that is null, at byte {reader.TokenStartIndex}.");
            }
        }
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kaname.Policy.Reading;

/// <summary>Writes a value type as the plain string that its own parser reads, also as the name of a property.</summary>
/// <typeparam name="T">The value type.</typeparam>
internal abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    protected abstract bool TryParse(string? text, out T value, out FormatProblem? problem);

    protected abstract string Format(T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"A {typeof(T).Name} is written as a string.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    // The default value is none of the type's values: writing it would give a text that nothing can read again.
    private string Text(T value) =>
        EqualityComparer<T>.Default.Equals(value, default) ? throw new JsonException($"The default {typeof(T).Name} cannot be written.") : Format(value);

    private T Parse(string? text) =>
        TryParse(text, out var value, out var problem) ? value : throw new JsonException(problem!.MessageEn);
}

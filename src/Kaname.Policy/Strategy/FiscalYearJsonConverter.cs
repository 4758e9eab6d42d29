using System.Text.Json;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>A fiscal year as a number; strings that <see cref="FiscalYear.Parse"/> reads are taken too.</summary>
internal sealed class FiscalYearJsonConverter : JsonConverter<FiscalYear>
{
    public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out var year) && FiscalYear.IsInRange(year) => new FiscalYear(year),
        JsonTokenType.String => Parse(reader.GetString()),
        _ => throw new JsonException($"A fiscal year is a number from {FiscalYear.MinYear} to {FiscalYear.MaxYear}."),
    };

    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Year);

    public override FiscalYear ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static FiscalYear Parse(string? text) =>
        FiscalYear.TryParse(text, out var year, out FormatProblem? problem) ? year : throw new JsonException(problem!.MessageEn);
}

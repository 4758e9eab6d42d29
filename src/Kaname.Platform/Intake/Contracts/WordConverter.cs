using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>An enumeration in JSON, by the names of <see cref="EnumWords{TEnum}"/>.</summary>
public sealed class WordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;

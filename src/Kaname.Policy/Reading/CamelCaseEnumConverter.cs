using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kaname.Policy.Reading;

/// <summary>Writes an enum by its name in camel case, the same word as in addresses; numbers are refused.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

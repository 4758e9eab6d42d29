using System.Text.Json;

namespace Kaname.Policy.Reading;

/// <summary>The camel-case word of an enum's member, for addresses and files.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumSlug<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words =
        Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values =
        Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Words.TryGetValue(value, out var word)
        ? word
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");

    public static bool TryParse(string? slug, out T value) => Values.TryGetValue(slug ?? "", out value);
}

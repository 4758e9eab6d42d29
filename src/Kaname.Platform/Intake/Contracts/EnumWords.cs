using System.Text.Json;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>The names that the values of an enumeration bear in files of facts and in JSON: <c>several_municipalities</c>.</summary>
public static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] All = Enum.GetValues<TEnum>();

    /// <summary>All names, in the order in which the values are declared.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Enum.GetNames<TEnum>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>The name of a value.</summary>
    public static string Of(TEnum value) => Names[Array.IndexOf(All, value)];

    /// <summary>The value of a name; upper and lower case differ.</summary>
    public static bool TryParse(string? name, out TEnum value)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (Names[i] == name)
            {
                value = All[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}

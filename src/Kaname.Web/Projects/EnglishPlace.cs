using Kaname.Platform.Geography.Contracts;
using Kaname.Web.Geography;

namespace Kaname.Web.Projects;

/// <summary>A municipality in English as the paper's rows write it: Taiki Town. Spelled from its reading, so no official spelling.</summary>
internal static class EnglishPlace
{
    private static readonly (string Ending, string Word)[] Kinds =
        [("-shi", "City"), ("-ku", "City"), ("-chou", "Town"), ("-machi", "Town"), ("-mura", "Village"), ("-son", "Village")];

    public static string Of(Municipality municipality)
    {
        var reading = LatinReading.Of(municipality);
        var (ending, word) = Array.Find(Kinds, kind => reading.EndsWith(kind.Ending, StringComparison.Ordinal));
        return ending is null ? reading : $"{reading[..^ending.Length]} {word}";
    }
}

using Kaname.Web.Site;

namespace Kaname.Web.Strategy;

/// <summary>The parts of the paper that a row comes from, short enough for a table: 資料4、資料5; Material 4, Material 5.</summary>
public static class PaperParts
{
    /// <summary>The parts named in a source, each once.</summary>
    public static string Of(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parts = Headings(source).Select(heading => heading.Split(' ', 2)[0]).Distinct(StringComparer.Ordinal);
        return Languages.English
            ? string.Join(", ", parts.Select(part => part.Replace("資料", "Material ", StringComparison.Ordinal)))
            : string.Join("、", parts);
    }

    /// <summary>The headings named in a source.</summary>
    public static IReadOnlyList<string> Headings(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Split("; ", StringSplitOptions.RemoveEmptyEntries);
    }
}

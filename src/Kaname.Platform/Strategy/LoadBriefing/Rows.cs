using Kaname.Platform.Intake.Contracts;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>Checks that take more than one row.</summary>
internal static class Rows
{
    /// <summary>Every row after the first one of a key is a fault.</summary>
    public static IReadOnlyList<FactRow> Once(this IReadOnlyList<FactRow> rows, string column, params string[] further)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = string.Join('\t', further.Prepend(column).Select(name => row.Optional(name)));
            if (key.Trim('\t').Length > 0 && !seen.TryAdd(key, row.Line))
            {
                var shown = key.Replace("\t", " ", StringComparison.Ordinal);
                row.Fault(column, $"「{shown}」は{seen[key]}行目にもあります。", $"\"{shown}\" stands on line {seen[key]} too.");
            }
        }

        return rows;
    }

    /// <summary>A value must be one that another file holds.</summary>
    public static string Known(this FactRow row, string column, IReadOnlySet<string> known, string file)
    {
        var text = row.Required(column);
        if (text.Length > 0 && !known.Contains(text))
        {
            row.Fault(column, $"「{text}」は {file} にありません。", $"\"{text}\" is not in {file}.");
        }

        return text;
    }
}

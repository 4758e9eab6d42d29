using System.Globalization;
using System.Text.Json.Nodes;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>The ids of a list's rows: each once, kept where it was, and none given again that the list has had.</summary>
internal sealed class RowIds(string prefix, IEnumerable<string> before)
{
    private const int Longest = 40;

    private readonly HashSet<string> _known = new(before, StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public RowIds(string prefix, JsonArray before)
        : this(prefix, before.Select(item => item?["id"]?.ToString()).OfType<string>())
    {
    }

    /// <summary>The carried id, or null where it is none or stands twice: the second row is a copy and gets a new one.</summary>
    public string? Take(string? carried)
    {
        var id = TypedText.Clean(carried);
        return id.Length is > 0 and <= Longest && (_known.Contains(id) || id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')) && _taken.Add(id)
            ? id
            : null;
    }

    public string Next()
    {
        for (var number = 1; ; number++)
        {
            var id = prefix + number.ToString(CultureInfo.InvariantCulture);
            if (!_known.Contains(id) && _taken.Add(id))
            {
                return id;
            }
        }
    }
}

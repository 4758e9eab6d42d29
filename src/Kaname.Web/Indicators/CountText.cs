using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>Counts in words: English has a form of its own for one, under the key with One at its end.</summary>
public static class CountText
{
    /// <summary>1 row, 12 rows; 12行.</summary>
    public static string Count(this IStringLocalizer texts, string key, long count)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[count == 1 ? key + "One" : key, Formats.Number(count)];
    }
}

using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Web.Geography;

/// <summary>What somebody looked for, and what was found.</summary>
/// <param name="Query">As it was typed.</param>
/// <param name="Prefecture">Only in this prefecture.</param>
/// <param name="Found">The first ones.</param>
/// <param name="Total">How many fit in all.</param>
/// <param name="Wrong">The parameter at fault with its reason; nothing is then looked for.</param>
public sealed record MunicipalitySearch(
    string Query, PrefectureCode? Prefecture, IReadOnlyList<Municipality> Found, int Total, (string Parameter, FormatProblem Problem)? Wrong)
{
    /// <summary>How many are shown at most; no prefecture has more.</summary>
    public const int Most = 200;

    /// <summary>How long a query may be.</summary>
    public const int LongestQuery = OpenData.CommonParameters.LongestQuery;

    /// <summary>Was anything asked for?</summary>
    public bool IsAsked => Query.Length > 0 || Prefecture is not null || Wrong is not null;

    /// <summary>Looks, or says which parameter cannot be read.</summary>
    public static MunicipalitySearch Of(Municipalities list, string? query, string? prefecture)
    {
        ArgumentNullException.ThrowIfNull(list);
        var words = (query ?? "").Trim();
        PrefectureCode? within = null;
        if (!string.IsNullOrWhiteSpace(prefecture))
        {
            if (!PrefectureCode.TryParse(prefecture, out var code, out var problem))
            {
                return Refuse("", "prefecture", problem!);
            }

            within = code;
        }

        if (words.Length > LongestQuery)
        {
            return Refuse(words[..LongestQuery], "q", new FormatProblem(
                $"ことばが{words.Length}字あります。{LongestQuery}字までにしてください。", $"The words have {words.Length} characters; use at most {LongestQuery}."));
        }

        if (words.Length == 0 && within is null)
        {
            return new("", null, [], 0, null);
        }

        // Six digits are a code with its check digit, and a wrong one is a slip of the pen worth telling.
        var digits = SearchText.Fold(words);
        if (digits.Length == 6 && digits.All(char.IsAsciiDigit) && !MunicipalityCode.TryParse(digits, out _, out var slip))
        {
            return Refuse(words, "q", slip!);
        }

        var found = list.Search(words, within);
        if (found.Count == 0 && words.Length > 0)
        {
            found = [.. (within is { } only ? list.In(only) : list.All).Where(municipality => LatinReading.Fits(municipality, words))];
        }

        return new(words, within, [.. found.Take(Most)], found.Count, null);
    }

    private static MunicipalitySearch Refuse(string query, string parameter, FormatProblem problem) => new(query, null, [], 0, (parameter, problem));
}

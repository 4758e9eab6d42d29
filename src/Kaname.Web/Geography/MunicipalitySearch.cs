using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.OpenData;
using Kaname.Web.Site;

namespace Kaname.Web.Geography;

/// <summary>What somebody looked for, and what was found: municipalities by their own names, and prefectures by theirs.</summary>
/// <param name="Query">As it was typed.</param>
/// <param name="Prefecture">Only in this prefecture.</param>
/// <param name="Found">The municipalities of which something of their own fits: name, reading, district or code. Without words, those of the prefecture.</param>
/// <param name="Named">The prefectures whose names or readings fit. Their municipalities did nothing to be found, so they are no results of their own.</param>
/// <param name="IsAsked">Was there anything to look for?</param>
public sealed record MunicipalitySearch(string Query, PrefectureCode? Prefecture, IReadOnlyList<Municipality> Found, IReadOnlyList<Prefecture> Named, bool IsAsked)
{
    /// <summary>How many are shown at most; no prefecture has more.</summary>
    public const int Most = 200;

    /// <summary>Reads the conditions, and looks.</summary>
    public static MunicipalitySearch Of(FilterReader reader, Municipalities list)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(list);
        var typed = reader.Has(MunicipalitiesApi.Query, out var text) ? text : "";
        PrefectureCode? within = reader.Has(CommonParameters.Prefecture, out var code) ? code : null;
        var words = typed;
        // Six digits are a code with its check digit, and a wrong one is a slip of the pen worth telling.
        var digits = SearchText.Fold(words);
        if (digits.Length == 6 && digits.All(char.IsAsciiDigit) && !MunicipalityCode.TryParse(digits, out _, out var slip))
        {
            reader.Tell(MunicipalitiesApi.Query, slip!);
            words = "";
        }

        if (words.Length == 0)
        {
            return new(typed, within, within is { } asked ? [.. list.In(asked)] : [], [], within is not null);
        }

        var terms = SearchText.Terms(words);
        if (terms.Count == 0)
        {
            return new(typed, within, [], [], IsAsked: true);
        }

        var named = Prefectures.All.Where(prefecture => (within is null || prefecture.Code == within) && terms.All(term => Holds(prefecture, term))).ToList();
        var codes = named.Select(prefecture => prefecture.Code).ToHashSet();
        var found = list.Search(words, within)
            .Where(municipality => !codes.Contains(municipality.Code.Prefecture) || terms.Any(term => HoldsItself(municipality, term)));
        var latin = words.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var inLatin = (within is { } only ? list.In(only) : list.All)
            .Where(municipality => latin.All(word => LatinReading.Fits(municipality, word) || HoldsAny(SearchText.Fold(word), Prefectures.Of(municipality.Code.Prefecture).NameEn))
                && latin.Any(word => LatinReading.Fits(municipality, word)))
            .OrderByDescending(municipality => latin.Any(word => LatinReading.Begins(municipality, word)));
        return new(typed, within, [.. found.Union(inLatin)], named, IsAsked: true);
    }

    private static bool Holds(Prefecture prefecture, string term) => HoldsAny(term, prefecture.Name, prefecture.Kana, prefecture.NameEn);

    private static bool HoldsItself(Municipality municipality, string term) =>
        HoldsAny(term, municipality.Name, municipality.Kana, municipality.District, municipality.Code.SixDigits);

    private static bool HoldsAny(string term, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (SearchText.Fold(text).Contains(term, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

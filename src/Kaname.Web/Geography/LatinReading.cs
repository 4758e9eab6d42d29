using System.Collections.Frozen;
using System.Text;
using Kaname.Platform.Geography.Contracts;

namespace Kaname.Web.Geography;

/// <summary>
/// A municipality's reading in Latin letters, kana by kana (Oosaka-shi), for readers of the English pages. It is no official
/// spelling: which vowels are long cannot be told from kana alone (まつうら is Matsuura, おおさか is commonly Osaka).
/// </summary>
public static class LatinReading
{
    private static readonly FrozenDictionary<string, string> Letters = Spell(
        "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno " +
        "はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn " +
        "がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu " +
        "きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo " +
        "りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo じゃja じゅju じょjo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo ー-");

    private static readonly string[] Endings = ["ちょう", "まち", "むら", "そん", "し", "く"];

    /// <summary>Toyama-shi.</summary>
    public static string Of(Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        var kana = SearchText.Fold(municipality.Kana);
        var ending = Array.Find(Endings, end => kana.Length > end.Length && kana.EndsWith(end, StringComparison.Ordinal)) ?? "";
        var name = Spelled(kana[..^ending.Length]);
        return name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..] + (ending.Length == 0 ? "" : "-" + Spelled(ending));
    }

    /// <summary>Is the query in Latin letters, and does the reading hold it, long vowels or not? One other sign, and it is no reading: what is dropped must not find more.</summary>
    public static bool Fits(Municipality municipality, string query)
    {
        var sought = Plain(query);
        return sought.Length > 0 && query.Normalize(NormalizationForm.FormC).All(letter => char.IsAsciiLetter(letter) || " -'’āīūēōĀĪŪĒŌ".Contains(letter, StringComparison.Ordinal))
            && Plain(Of(municipality)).Contains(sought, StringComparison.Ordinal);
    }

    /// <summary>Does the reading begin with the query?</summary>
    public static bool Begins(Municipality municipality, string query) => Plain(Of(municipality)).StartsWith(Plain(query), StringComparison.Ordinal);

    /// <summary>How spellings are compared: case, hyphens, macrons and the length of vowels make no difference.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Where(char.IsAsciiLetter).Select(char.ToLowerInvariant))
        {
            plain.Append(letter);
        }

        return plain.Replace("ou", "o").Replace("oo", "o").Replace("uu", "u").ToString();
    }

    private static string Spelled(string kana)
    {
        var latin = new StringBuilder();
        var doubled = false;
        for (var i = 0; i < kana.Length;)
        {
            if (kana[i] == 'っ')
            {
                (doubled, i) = (true, i + 1);
                continue;
            }

            var pair = i + 1 < kana.Length ? kana.Substring(i, 2) : "";
            var (syllable, length) = Letters.TryGetValue(pair, out var two) ? (two, 2) : (Letters.GetValueOrDefault(kana[i].ToString(), ""), 1);
            // 八丁 is hatchou, not hacchou.
            latin.Append(!doubled || syllable.Length == 0 ? "" : syllable[0] == 'c' ? "t" : syllable[..1]).Append(syllable);
            (doubled, i) = (false, i + length);
        }

        return latin.ToString();
    }

    private static FrozenDictionary<string, string> Spell(string table) => table.Split(' ').ToFrozenDictionary(
        entry => string.Concat(entry.TakeWhile(letter => !char.IsAscii(letter))),
        entry => string.Concat(entry.SkipWhile(letter => !char.IsAscii(letter))),
        StringComparer.Ordinal);
}

using System.Text;

namespace Kaname.Platform.Geography.Contracts;

/// <summary>How a text is compared in a search: width, case, katakana and hiragana, ヶ and ケ, and spaces make no difference.</summary>
public static class SearchText
{
    private const int KatakanaToHiragana = 'ァ' - 'ぁ';

    /// <summary>The text as it is compared. Broken surrogates, which a hostile address may hold, are left out.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar))
        {
            folded.Append(rune);
        }

        var wide = folded.ToString().Normalize(NormalizationForm.FormKC);
        folded.Clear();
        foreach (var letter in wide)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(Fold(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a query, each folded; a text fits when it holds them all.</summary>
    public static IReadOnlyList<string> Terms(string? query) =>
        [.. (query ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(term => term.Length > 0)];

    private static char Fold(char letter) => letter switch
    {
        'ヶ' or 'ゖ' => 'け',
        'ヵ' or 'ゕ' => 'か',
        >= 'ァ' and <= 'ヴ' => (char)(letter - KatakanaToHiragana),
        _ => char.ToLowerInvariant(letter),
    };
}

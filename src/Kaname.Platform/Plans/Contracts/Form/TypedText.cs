using System.Globalization;
using System.Text;
using Kaname.Policy.Reading;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>What a browser or a cell sends, made fit to be kept.</summary>
internal static class TypedText
{
    /// <summary>One kind of line end, no blanks at the ends, and none of the characters that no store takes or that make a text read as another.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || (rune.IsBmp && DirectionMarks.Is((char)rune.Value))))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        Clean(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A refusal where the text is longer than its field takes, counted as a reader counts.</summary>
    public static FormatProblem? TooLong(string text, int longest)
    {
        if (text.Length <= longest || new StringInfo(text).LengthInTextElements is var length && length <= longest)
        {
            return null;
        }

        return new FormatProblem(
            string.Create(CultureInfo.InvariantCulture, $"{length:N0}字あります。{longest:N0}字までにしてください。"),
            string.Create(CultureInfo.InvariantCulture, $"There are {length:N0} characters. Use at most {longest:N0}."));
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Kaname.Policy.Reading;

/// <summary>What people type before it is read: full-width digits and letters as half-width ones, blanks at the ends gone.</summary>
internal static class Written
{
    /// <summary>Longest text that is still quoted back in a message; a pasted page is cut.</summary>
    private const int LongestQuote = 40;

    public static string Narrow(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        return string.Create(text.Length, text, static (into, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                into[i] = from[i] switch
                {
                    >= '！' and <= '～' => (char)(from[i] - '！' + '!'),
                    '　' => ' ',
                    var other => other,
                };
            }
        }).Trim();
    }

    public static bool IsDigits(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    public static string Quote(string? text) => text switch
    {
        null => "",
        { Length: > LongestQuote } => string.Concat(text.AsSpan(0, LongestQuote), "…"),
        _ => text,
    };

    [DoesNotReturn]
    public static void Refuse(FormatProblem problem) => throw new PolicyFormatException(problem);
}

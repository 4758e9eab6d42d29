using System.Globalization;

namespace Kaname.Policy.Strategy;

/// <summary>What the rules ask of a text: is there any, and how much.</summary>
internal static class Text
{
    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Characters as a reader counts them, blanks at the ends left out.</summary>
    public static int Length(string? text) => new StringInfo((text ?? "").Trim()).LengthInTextElements;
}

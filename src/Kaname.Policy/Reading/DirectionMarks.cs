namespace Kaname.Policy.Reading;

/// <summary>
/// Characters that turn the direction of writing: U+202A to U+202E and U+2066 to U+2069. Nobody types them in a plan, and they can make
/// "120" read as "021" and a name as another. Text that is kept has none of them.
/// </summary>
public static class DirectionMarks
{
    /// <summary>Whether the character is one of them.</summary>
    /// <param name="letter">Any character.</param>
    public static bool Is(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

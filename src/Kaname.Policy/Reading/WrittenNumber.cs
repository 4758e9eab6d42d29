using System.Globalization;
using System.Text.RegularExpressions;

namespace Kaname.Policy.Reading;

/// <summary>What all typed numbers have in common. Commas stand only between groups of three: "1,5" could be meant as 1.5.</summary>
internal static class WrittenNumber
{
    public const string Pattern = @"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?";

    /// <summary>Half width, without blanks and currency signs; the signs that tables print for "minus" as a hyphen.</summary>
    public static string Plain(string? text)
    {
        var plain = string.Concat(Written.Narrow(text).Where(letter => letter is not (' ' or '¥' or '￥' or '\\')));
        return plain.Length > 0 && plain[0] is '−' or '▲' or '△' or '‐' or '–' or '－' ? string.Concat("-", plain.AsSpan(1)) : plain;
    }

    /// <summary>The number in a group, 0 where the group is absent; false if it has more digits than can be kept exactly.</summary>
    public static bool TryDecimal(Group group, out decimal number)
    {
        number = 0;
        return !group.Success || (group.Length <= 27 && decimal.TryParse(
            group.ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number));
    }

    public static FormatProblem Negative(string text) => new(
        $"「{Written.Quote(text)}」は0より小さい値です。0以上で入力してください。例：120",
        $"\"{Written.Quote(text)}\" is below 0. Enter 0 or more, for example 120.");
}

using System.Buffers.Text;
using System.Text;
using Kaname.Policy.Reading;

namespace Kaname.Web.OpenData;

/// <summary>Where an answer ended, as a word that means nothing to its reader: the key of the last item.</summary>
internal static class Cursor
{
    private const string Mark = "after:";

    public static string Write(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Mark + key));

    public static FormatProblem? Read(string text, out string key)
    {
        var problem = new FormatProblem(
            "続きの位置として読めません。前の答えにある値をそのまま渡してください。",
            "This is no position. Pass on what the last answer gave as it is.");
        key = "";
        if (text.Length > 500 || !Base64Url.IsValid(text))
        {
            return problem;
        }

        var decoded = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (!decoded.StartsWith(Mark, StringComparison.Ordinal))
        {
            return problem;
        }

        key = decoded[Mark.Length..];
        return null;
    }
}

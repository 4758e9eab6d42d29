using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kaname.Web.OpenData;

/// <summary>How the open data is written as JSON: camelCase, Japanese as Japanese, nothing that a page could take for markup.</summary>
internal static class ApiJson
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = Encoder };
}

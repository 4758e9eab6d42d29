using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Kaname.Browser.Tests.Workspace;

/// <summary>The document that the governor announces: a PDF of one blank page, with a table of contents that fits.</summary>
internal static class AnnouncedDocument
{
    public const string Name = "北陸計画_知事公表.pdf";

    public static FilePayload Make()
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        foreach (var body in new[] { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>" })
        {
            starts.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{starts.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {starts.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return new() { Name = Name, MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes(text.ToString()) };
    }
}

using System.Xml.Linq;
using Xunit;

namespace Kaname.Web.Tests.Site;

public class TextTests
{
    public static TheoryData<string> Japanese()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Web(), "*.resx", SearchOption.AllDirectories))
        {
            if (!file.EndsWith(".en.resx", StringComparison.Ordinal) && !file.Contains("node_modules", StringComparison.Ordinal))
            {
                data.Add(Path.GetRelativePath(Web(), file));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Japanese))]
    public void Every_text_is_there_in_both_languages(string file)
    {
        var japanese = Texts(file);
        var english = Texts(Path.ChangeExtension(file, ".en.resx"));
        Assert.Equal(japanese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(japanese.Concat(english), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
        // A place for a figure that only one of the two has is a figure lost.
        Assert.All(japanese, text => Assert.Equal(text.Value.Contains("{0", StringComparison.Ordinal), english[text.Key].Contains("{0", StringComparison.Ordinal)));
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Web(), file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static string Web()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kaname.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "Kaname.Web");
    }
}

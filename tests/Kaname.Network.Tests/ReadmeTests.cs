using System.Text.RegularExpressions;
using Kaname.Network.Degrees;
using Kaname.Policy.Identity;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Kaname.Network.Tests;

/// <summary>The example of the library's README is compiled and run as it stands there.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task The_example_of_the_readme_runs_and_says_what_the_files_say()
    {
        using var folder = new TempFolder();
        var (toyama, buyer, kyoto) = (CorporateNumber.OfBase(1), "1180301018771", CorporateNumber.OfBase(2));
        folder.Write("firms.csv", $"法人番号,全国地方公共団体コード,商号又は名称\n{toyama},16201,富山部品\n{buyer},16201,富山機械\n{kyoto},26100,京都商事\n");
        folder.Write("transactions.csv", $"seller,buyer,amount_yen,fiscal_year\n{toyama},{buyer},400,2026\n{buyer},{kyoto},900,R8\n{buyer},{buyer},5,2026\n{toyama},{buyer},,2026\n{toyama},{buyer},7,2025\n");
        var block = Example().Match(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken)).Groups["code"].Value;
        Assert.NotEmpty(block);

        // It reads and writes in the folder in which it is started; no other test asks where that is.
        var before = Environment.CurrentDirectory;
        var said = new StringWriter();
        try
        {
            Environment.CurrentDirectory = folder.Path;
            await CSharpScript.Create(
                block,
                ScriptOptions.Default.WithReferences(typeof(DegreeTable).Assembly, typeof(CorporateNumber).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly),
                typeof(Listener)).RunAsync(new Listener(said), TestContext.Current.CancellationToken);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        Assert.Equal(
            $"""
            {buyer} buys 100 % of what prefecture 16 buys inside (400 of 400 yen)
            5 rows = 2 used + 1 self + 0 unlocated + 1 other years + 1 unreadable
            transactions.csv, line 5: amount_yen is empty.
            富山機械 sold 900 yen to other prefectures in FY2026
              900 yen to 京都商事
            nowhere.csv cannot be opened
            """,
            // What the system says of the file stands in brackets behind.
            said.ToString().Split(" (Could not find")[0]);
    }

    [GeneratedRegex("```csharp\\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}

/// <summary>Stands where the example says Console, and keeps its lines.</summary>
public sealed class Listener(TextWriter said)
{
    public TextWriter Console { get; } = said;
}

namespace Kaname.Cli.Tests;

/// <summary>A sample nation from the command line.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_sample_is_written_and_only_a_sample_is_replaced()
    {
        var written = await RunAsync("sample", "--size", "s", "--seed", "3", "--out", "nation", "--lang", "en");
        Assert.Equal((0, ""), (written.Exit, written.Err));
        Assert.Contains("100,000 firms, 1,000,000 rows of trade, 40 clusters (seed 3)", written.Out, StringComparison.Ordinal);
        Assert.Equal(100_001, File.ReadLines(In("firms.csv")).Count());
        Assert.Equal(1_000_001, File.ReadLines(In("transactions.csv")).Count());
        Assert.StartsWith("corporate_number,cluster,role,municipality_code\n", await File.ReadAllTextAsync(In("truth.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var again = await RunAsync("sample", "--size", "s", "--seed", "4", "--out", "nation", "--lang", "ja");
        Assert.Equal((0, ""), (again.Exit, again.Err));
        Assert.Contains("見本を書き出しました", again.Out, StringComparison.Ordinal);
        Assert.Equal("販売元法人番号,仕入元法人番号,金額,年度", File.ReadLines(In("transactions.csv")).First());
        Assert.Equal(3, Directory.GetFiles(Path.Combine(_folder, "nation")).Length);

        await File.WriteAllTextAsync(In("firms.csv"), "corporate_number\n7000012050002\n", TestContext.Current.CancellationToken);
        var refused = await RunAsync("sample", "--size", "s", "--out", "nation", "--lang", "en");
        Assert.Equal((2, ""), (refused.Exit, refused.Out));
        Assert.Contains("firms.csv is not a file of a sample", refused.Err, StringComparison.Ordinal);
        Assert.Single(refused.Err.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("sample", "--size", "xl", "--out", "nation")]
    [InlineData("sample", "--size", "s")]
    [InlineData("sample", "--size", "s", "--seed", "-1", "--out", "nation")]
    public async Task What_cannot_be_made_ends_with_2_and_makes_nothing(params string[] arguments)
    {
        var (exit, output, err) = await RunAsync(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.DoesNotContain("   at ", err, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "nation")));
    }

    private string In(string file) => Path.Combine(_folder, "nation", file);

    private Task<(int Exit, string Out, string Err)> RunAsync(params string[] arguments) => KanameProcess.RunAsync(_folder, arguments);
}

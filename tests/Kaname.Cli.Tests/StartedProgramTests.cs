using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Kaname.Cli.Tests;

/// <summary>The program as it is handed to an operator, published to a folder and started from another one, and as a newcomer starts it, by <c>dotnet run</c>.</summary>
public sealed partial class StartedProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_page_its_style_sheet_and_its_script_arrive_compressed_and_the_same_demo_goes_on()
    {
        var program = await PublishAsync();
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        var url = $"http://127.0.0.1:{KanameProcess.FreePort()}";
        string[] demo = ["demo", "--urls", url, "--data", Path.Combine(_folder, "data")];
        using var http = new HttpClient { BaseAddress = new(url) };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");

        await using (var first = KanameProcess.Start(elsewhere, demo, program))
        {
            await first.ReadyAsync(http);
            await FilesAreCompressedAsync(http);
        }

        await using var second = KanameProcess.Start(elsewhere, demo, program);
        await second.ReadyAsync(http);
        Assert.NotEmpty(await ReadAsync(http, "/"));
    }

    [Fact]
    public async Task Started_as_the_readme_says_a_style_sheet_and_a_script_arrive_compressed()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var url = $"http://127.0.0.1:{KanameProcess.FreePort()}";
        using var http = new HttpClient { BaseAddress = new(url) };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");

        string[] run = ["--no-build", "-c", built, "--project", "src/Kaname.Cli", "--", "demo", "--urls", url, "--data", Path.Combine(_folder, "data")];
        await using var kaname = KanameProcess.Start(Repository(), run, "run");
        await kaname.ReadyAsync(http);
        await FilesAreCompressedAsync(http);
    }

    [Fact]
    public async Task A_damaged_row_of_the_facts_stops_the_start_and_is_named()
    {
        var program = await PublishAsync();
        var file = Path.Combine(Path.GetDirectoryName(program)!, "data", "briefing", "investments.csv");
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[3] = lines[3].Replace(",hokkaido,", ",atlantis,", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        var (exit, _, err) = await KanameProcess.RunAsync(_folder, ["demo", "--data", Path.Combine(_folder, "data"), "--lang", "en"], program);
        Assert.Equal(2, exit);
        Assert.Contains("investments.csv", err, StringComparison.Ordinal);
        Assert.Contains("4", err, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", err, StringComparison.Ordinal);
    }

    private async Task<string> PublishAsync()
    {
        var output = Path.Combine(_folder, "program");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "src/Kaname.Cli", "-c", "Release", "-o", output, "-v", "q", "--nologo"])
        {
            WorkingDirectory = Repository(),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var said = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, said);
        return Path.Combine(output, "kaname.dll");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kaname.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.SkipWhen(folder is null, "Not within the repository: there is nothing to publish.");
        return folder!.FullName;
    }

    private static async Task<string> ReadAsync(HttpClient http, string address)
    {
        using var plain = new HttpClient { BaseAddress = http.BaseAddress };
        return await plain.GetStringAsync(address, TestContext.Current.CancellationToken);
    }

    private static async Task FilesAreCompressedAsync(HttpClient http)
    {
        var page = await ReadAsync(http, "/map");
        await CompressedAsync(http, StyleSheet().Match(page).Groups["address"].Value, "text/css");
        await CompressedAsync(http, Script().Match(page).Groups["address"].Value, "text/javascript");
    }

    private static async Task CompressedAsync(HttpClient http, string address, string type)
    {
        using var answer = await http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(answer.Content.Headers.ContentEncoding);
        // The header alone is not enough: an encoder may wrap the bytes and leave them as many as they were.
        var (sent, plain) = ((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, (await ReadAsync(http, address)).Length);
        Assert.InRange(sent, 500, plain * 6 / 10);
    }

    [GeneratedRegex("<link[^>]*rel=\"stylesheet\"[^>]*href=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StyleSheet();

    [GeneratedRegex("<script[^>]*src=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();
}

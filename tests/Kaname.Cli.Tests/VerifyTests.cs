namespace Kaname.Cli.Tests;

/// <summary>The two checks over the store that a demo made.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_demo_folder_is_sound_and_a_head_that_was_kept_is_compared_later()
    {
        await FilledAsync();
        var rollup = await KanameProcess.RunAsync(_folder, ["rollup", "verify", "--data", Data, "--lang", "en"]);
        Assert.Equal((0, ""), (rollup.Exit, rollup.Err));
        Assert.Contains("Differing: 0", rollup.Out, StringComparison.Ordinal);
        var head = Path.Combine(_folder, "head.txt");
        var kept = await VerifyAsync(head);
        Assert.Equal(0, kept.Exit);
        Assert.Contains("nothing was compared", kept.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(head));
        var compared = await VerifyAsync(head);
        Assert.Equal(0, compared.Exit);
        Assert.DoesNotContain("nothing was compared", compared.Out, StringComparison.Ordinal);
        await File.WriteAllTextAsync(head, $"3 {new string('a', 64)}\n", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await VerifyAsync(head)).Exit);
        await File.WriteAllTextAsync(head, "nonsense", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await VerifyAsync(head)).Exit);
        Assert.Equal(2, (await VerifyAsync(Path.Combine(_folder, "nowhere", "head.txt"))).Exit);
    }

    private Task<(int Exit, string Out, string Err)> VerifyAsync(string head) =>
        KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", Data, "--head", head]);

    private async Task FilledAsync()
    {
        var url = $"http://127.0.0.1:{KanameProcess.FreePort()}";
        using var http = new HttpClient { BaseAddress = new(url) };
        await using var demo = KanameProcess.Start(_folder, ["demo", "--urls", url, "--data", Data]);
        await demo.ReadyAsync(http);
    }
}

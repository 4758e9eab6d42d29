namespace Kaname.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_empty_folder_is_a_sound_store()
    {
        var audit = await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder, "--lang", "en"]);
        Assert.Equal((0, ""), (audit.Exit, audit.Err));
        Assert.Contains("0 records are sound", audit.Out, StringComparison.Ordinal);
        var rollup = await KanameProcess.RunAsync(_folder, ["rollup", "verify", "--data", _folder, "--lang", "en"]);
        Assert.Equal(0, rollup.Exit);
        Assert.Contains("Differing: 0", rollup.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_that_was_kept_is_compared_later()
    {
        var head = Path.Combine(_folder, "head.txt");
        Assert.Equal(0, (await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder, "--head", head])).Exit);
        Assert.True(File.Exists(head));
        Assert.Equal(0, (await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder, "--head", head])).Exit);
        await File.WriteAllTextAsync(head, $"3 {new string('a', 64)}\n", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder, "--head", head])).Exit);
        await File.WriteAllTextAsync(head, "nonsense", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder, "--head", head])).Exit);
    }
}

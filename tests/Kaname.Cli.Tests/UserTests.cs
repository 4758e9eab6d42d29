namespace Kaname.Cli.Tests;

/// <summary>An operator gives officials their accounts.</summary>
public sealed class UserTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_link_is_printed_that_opens_the_entrance_and_faults_are_told()
    {
        var url = $"http://127.0.0.1:{KanameProcess.FreePort()}";
        using var http = new HttpClient { BaseAddress = new(url) };
        await using var serve = KanameProcess.Start(_folder, ["serve", "--urls", url, "--data", _folder]);
        await serve.ReadyAsync(http);

        var added = await UserAsync("add", "keikaku@pref.example.jp", "--role", "author", "--body", "16", "--site", url + "/");
        Assert.True(added.Exit == 0, added.Err);
        var link = Assert.Single(added.Out.Trim().Split('\n'));
        Assert.StartsWith(url + "/welcome/", link, StringComparison.Ordinal);
        Assert.Contains("富山県 策定担当", await http.GetStringAsync(link, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var again = await UserAsync("link", "keikaku@pref.example.jp", "--site", url);
        Assert.Equal(0, again.Exit);
        Assert.Contains("富山県 策定担当", await http.GetStringAsync(again.Out.Trim(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await http.GetAsync(link, TestContext.Current.CancellationToken)).StatusCode);

        Assert.Equal(0, (await UserAsync("add", "kakunin@cas.example.jp", "--role", "cabinetConfirmer")).Exit);
        await RefusedAsync("keikaku@pref.example.jp", "add", "keikaku@pref.example.jp", "--role", "approver", "--body", "16");
        await RefusedAsync("--body", "add", "a@pref.example.jp", "--role", "author");
        await RefusedAsync("99", "add", "a@pref.example.jp", "--role", "author", "--body", "99");
        await RefusedAsync("経済産業省", "add", "a@meti.example.jp", "--role", "metiConfirmer", "--body", "16");
        await RefusedAsync("nonsense", "add", "a@pref.example.jp", "--role", "author", "--body", "16", "--site", "nonsense");
        Assert.Equal(2, (await UserAsync("add", "a@pref.example.jp", "--role", "king")).Exit);
        Assert.Equal(0, (await KanameProcess.RunAsync(_folder, ["audit", "verify", "--data", _folder])).Exit);
    }

    private Task<(int Exit, string Out, string Err)> UserAsync(string verb, params string[] arguments) =>
        KanameProcess.RunAsync(_folder, ["user", verb, .. arguments, "--data", _folder, "--lang", "ja"]);

    private async Task RefusedAsync(string named, string verb, params string[] arguments)
    {
        var (exit, output, err) = await UserAsync(verb, arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(named, err, StringComparison.Ordinal);
        Assert.Single(err.Trim().Split('\n'));
    }
}

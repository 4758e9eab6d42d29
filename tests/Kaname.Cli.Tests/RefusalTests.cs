using System.Net;
using System.Net.Sockets;

namespace Kaname.Cli.Tests;

/// <summary>What cannot be done is said in one line that names the thing, and the program ends with 2.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--lang", "ja")]
    [InlineData("--lang", "en")]
    public async Task A_port_in_use_is_named(params string[] language)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        await RefusedAsync(url, ["demo", "--urls", url, "--data", Path.Combine(_folder, "data"), .. language]);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_folder, "taken");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await RefusedAsync(file, ["demo", "--data", file]);
    }

    [Fact]
    public async Task A_damaged_database_is_named_and_left_alone()
    {
        var file = Path.Combine(_folder, "kaname.db");
        await File.WriteAllTextAsync(file, new string('x', 5000), TestContext.Current.CancellationToken);
        await RefusedAsync(file, ["demo", "--data", _folder]);
        await RefusedAsync(file, ["audit", "verify", "--data", _folder]);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("not an address")]
    public async Task A_demo_listens_on_this_machine_only(string urls) => await RefusedAsync(urls, ["demo", "--urls", urls, "--data", _folder]);

    [Theory]
    [InlineData("http://192.0.2.1:5999")]
    [InlineData("http://127.0.0.1:5998/x")]
    [InlineData("https://127.0.0.1:5997")]
    public async Task An_address_that_cannot_be_had_is_named(string urls) => await RefusedAsync(urls, ["serve", "--urls", urls, "--data", _folder]);

    [Fact]
    public async Task A_folder_without_a_name_or_without_a_database_is_refused()
    {
        await RefusedAsync("--data", ["demo", "--data", ""]);
        await RefusedAsync("typo", ["rollup", "verify", "--data", Path.Combine(_folder, "typo")]);
        Assert.False(Directory.Exists(Path.Combine(_folder, "typo")));
    }

    [Fact]
    public async Task PostgreSQL_without_a_connection_is_refused() => await RefusedAsync("--connection", ["serve", "--database", "postgres", "--data", _folder]);

    [Theory]
    [InlineData("demo", "--colour", "red")]
    [InlineData("dance")]
    [InlineData("serve", "--database", "oracle")]
    public async Task An_option_or_command_that_does_not_exist_ends_with_2(params string[] arguments)
    {
        var (exit, _, err) = await KanameProcess.RunAsync(_folder, arguments);
        Assert.Equal(2, exit);
        Assert.DoesNotContain("   at ", err, StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string named, string[] arguments)
    {
        var (exit, output, err) = await KanameProcess.RunAsync(_folder, arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(named, err, StringComparison.Ordinal);
        Assert.Single(err.Trim().Split('\n'));
    }
}

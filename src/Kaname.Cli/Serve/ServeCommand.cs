using System.CommandLine;
using System.Net;
using Kaname.Cli.Hosting;

namespace Kaname.Cli.Serve;

/// <summary><c>kaname serve</c>: the product in service, with real data and nothing made up.</summary>
internal static class ServeCommand
{
    public static Command Create(Words words)
    {
        var urls = CreateUrls(words);
        var store = new StoreOptions(words, StoredCommand.ServeFolder);
        var proxies = CreateProxies(words);
        var inbox = CreateInbox(words);
        var command = new Command("serve", words.Say("本番として動かします", "runs the product in service")) { urls, proxies, inbox };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var address = parsed.GetValue(urls)!;
            Listening.Check(address, loopbackOnly: false);
            Listening.Probe(address);
            var builder = SiteHost.CreateBuilder(address);
            var (options, where) = store.Register(builder.Services, parsed);
            await using var app = SiteHost.Build(builder, options with { Proxies = parsed.GetValue(proxies) ?? [], InboxFolder = parsed.GetValue(inbox) is { } folder ? Path.GetFullPath(folder) : null });
            await SiteHost.OpenAsync(app.Services, where, cancellation);
            await Listening.RunAsync(app, address, words, url => Console.WriteLine(words.Say($"Kaname 要が動いています　{url}/", $"Kaname is running at {url}/en")), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<IPAddress[]> CreateProxies(Words words) => new("--proxy")
    {
        Description = words.Say("前に置いたTLSのプロキシの IP アドレス（X-Forwarded-For と X-Forwarded-Proto を信じる相手）", "the IP address of a TLS proxy in front, whose X-Forwarded-For and X-Forwarded-Proto are taken"),
        CustomParser = result => [.. result.Tokens.Select(token =>
        {
            if (!IPAddress.TryParse(token.Value, out var address))
            {
                result.AddError(words.Say($"--proxy {token.Value} は IP アドレスではありません。例：--proxy 127.0.0.1", $"--proxy {token.Value} is no IP address. Example: --proxy 127.0.0.1"));
            }

            return address ?? IPAddress.None;
        })],
    };

    private static Option<string?> CreateInbox(Words words) => new("--inbox")
    {
        Description = words.Say("取引のファイルを置くフォルダー。団体コード（16、16201）の名前のフォルダーから、その団体だけが取り込めます", "a folder for transaction files: from a folder named by its code (16, 16201) each government takes its own"),
    };

    public static Option<string> CreateUrls(Words words) => new("--urls")
    {
        Description = words.Say("待ち受けるアドレス", "the address to listen on"),
        DefaultValueFactory = _ => Listening.DefaultUrls,
    };
}

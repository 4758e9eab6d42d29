using System.CommandLine;
using Kaname.Cli.Hosting;

namespace Kaname.Cli.Serve;

/// <summary><c>kaname serve</c>: the product in service, with real data and nothing made up.</summary>
internal static class ServeCommand
{
    public static Command Create(Words words)
    {
        var urls = CreateUrls(words);
        var store = new StoreOptions(words, StoredCommand.ServeFolder);
        var command = new Command("serve", words.Say("本番として動かします", "runs the product in service")) { urls };
        store.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var address = parsed.GetValue(urls)!;
            Listening.Check(address, loopbackOnly: false);
            Listening.Probe(address);
            var builder = SiteHost.CreateBuilder(address);
            var (options, where) = store.Register(builder.Services, parsed);
            await using var app = SiteHost.Build(builder, options);
            await SiteHost.OpenAsync(app.Services, where, cancellation);
            await Listening.RunAsync(app, address, words, url => Console.WriteLine(words.Say($"Kaname 要が動いています　{url}/", $"Kaname is running at {url}/en")), cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    public static Option<string> CreateUrls(Words words) => new("--urls")
    {
        Description = words.Say("待ち受けるアドレス", "the address to listen on"),
        DefaultValueFactory = _ => Listening.DefaultUrls,
    };
}

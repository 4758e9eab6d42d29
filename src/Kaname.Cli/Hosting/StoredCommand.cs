using System.CommandLine;
using Kaname.Platform;
using Kaname.Platform.Store;

namespace Kaname.Cli.Hosting;

/// <summary>Opens an existing store and makes none; changes it only where told so.</summary>
internal static class StoredCommand
{
    public static Command Create(string name, string description, Words words, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run, params Option[] more) =>
        Create(name, description, words, run, mayChange: false, more);

    public static Command Create(
        string name, string description, Words words, Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> run, bool mayChange, params Option[] more)
    {
        var options = new StoreOptions(words, ServeFolder);
        var command = new Command(name, description);
        options.AddTo(command);
        foreach (var option in more)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var services = new ServiceCollection();
            services.AddLogging();
            var (platform, where) = options.Register(services, parsed, mustExist: true);
            services.AddKanamePlatform(platform);
            await using var provider = services.BuildServiceProvider();
            await using var scope = provider.CreateAsyncScope();
            await OpenStore.RunAsync(scope.ServiceProvider.GetRequiredService<KanameContext>(), where, cancellation, mayChange);
            return await run(scope.ServiceProvider, parsed, cancellation);
        });
        return command;
    }

    /// <summary>Where <c>serve</c> and the other commands look unless told.</summary>
    public const string ServeFolder = "kaname-data";

    /// <summary>Where <c>demo</c> keeps its sample, apart from anything real.</summary>
    public const string DemoFolder = "kaname-data/demo";
}

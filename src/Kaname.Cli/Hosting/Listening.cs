using System.Net;
using System.Net.Sockets;
using Kaname.Platform.Store;

namespace Kaname.Cli.Hosting;

/// <summary>Starts listening, says where, and waits until told to stop.</summary>
internal static class Listening
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <exception cref="StoreProblem">The address is taken or is none of this machine's.</exception>
    public static async Task RunAsync(WebApplication app, string urls, Words words, Action<string> ready, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            throw CannotListen(urls, e);
        }

        ready(app.Urls.First());
        await Console.Error.WriteLineAsync(words.Say("止めるには Ctrl+C を押してください。", "Press Ctrl+C to stop."));
        await app.WaitForShutdownAsync(cancellation);
    }

    /// <exception cref="StoreProblem">One of the addresses cannot be read.</exception>
    public static void Check(string urls, bool loopbackOnly)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                throw new StoreProblem(
                    $"--urls の {url} を読めません。例：http://127.0.0.1:5080",
                    $"--urls {url} cannot be read. Example: http://127.0.0.1:5080");
            }

            if (uri.AbsolutePath != "/")
            {
                throw new StoreProblem(
                    $"--urls の {url} にパスは付けられません。例：http://127.0.0.1:5080",
                    $"--urls {url} must not have a path. Example: http://127.0.0.1:5080");
            }

            var host = uri.Host.Trim('[', ']');
            if (loopbackOnly && host != "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
            {
                throw new StoreProblem(
                    $"demo はこの機械の中（127.0.0.1、localhost）でだけ動きます。{url} で公開するには serve を使ってください。",
                    $"demo runs inside this machine only (127.0.0.1, localhost). To serve {url}, use serve.");
            }
        }
    }

    /// <summary>Sees whether the addresses can be had, before anything is loaded for them.</summary>
    /// <exception cref="StoreProblem">The address is taken or is none of this machine's.</exception>
    public static void Probe(string urls)
    {
        foreach (var uri in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => new Uri(url)))
        {
            if (!IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address))
            {
                address = IPAddress.Loopback;
            }

            try
            {
                using var listener = new TcpListener(address, uri.Port);
                listener.Start();
            }
            catch (SocketException e)
            {
                throw CannotListen(urls, e);
            }
        }
    }

    private static StoreProblem CannotListen(string urls, Exception e)
    {
        var cause = e.Message.Split('\n')[0].Trim();
        return new(
            $"{urls} で待ち受けられません（{cause}）。ほかのプログラムが使っていないか確かめるか、--urls http://127.0.0.1:5081 のように別の番号を指定してください。",
            $"Cannot listen on {urls} ({cause}). See whether another program uses it, or name another one with --urls http://127.0.0.1:5081.",
            e);
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kaname.Cli.Tests;

/// <summary>The program as a person starts it: a process of its own, in a folder of its own.</summary>
internal sealed class KanameProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _out;
    private readonly Task<string> _err;

    private KanameProcess(Process process)
    {
        _process = process;
        _out = process.StandardOutput.ReadToEndAsync();
        _err = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Where the tests' own build of the program lies.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "kaname.dll");

    public static KanameProcess Start(string workingFolder, string[] arguments, string? program = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(program ?? Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Runs to the end and gives exit code, standard output and standard error.</summary>
    public static async Task<(int Exit, string Out, string Err)> RunAsync(string workingFolder, string[] arguments, string? program = null)
    {
        await using var run = Start(workingFolder, arguments, program);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        await run._process.WaitForExitAsync(patience.Token);
        return (run._process.ExitCode, await run._out, await run._err);
    }

    /// <summary>A port that was free a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks until the program says it is ready: how fast it starts is a benchmark's to say, so a busy machine has its time.</summary>
    public async Task ReadyAsync(HttpClient http)
    {
        const int TenthsOfASecond = 3_000;
        for (var attempt = 0; attempt < TenthsOfASecond; attempt++)
        {
            Assert.False(_process.HasExited, _process.HasExited ? $"kaname ended with {_process.ExitCode}: {await _err}" : "");
            try
            {
                if ((await http.GetAsync("/health/ready", TestContext.Current.CancellationToken)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Fail("kaname did not become ready within five minutes.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}

using System.Globalization;
using Kaname.Network.Store;

namespace Kaname.Cli.Network;

/// <summary>A share in percent on one line of the terminal, nothing where standard error is piped.</summary>
internal sealed class TerminalProgress(string doing) : IProgress<double>, IProgress<BuildProgress>, IDisposable
{
    private readonly bool _isShown = !Console.IsErrorRedirected;
    private int _percent = -1;

    public void Report(double value)
    {
        var percent = (int)(value * 100);
        if (_isShown && percent > Volatile.Read(ref _percent))
        {
            Volatile.Write(ref _percent, percent);
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{doing} {percent,3}%"));
        }
    }

    public void Report(BuildProgress value) => Report(value.Share);

    public void Dispose()
    {
        if (_percent >= 0)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}

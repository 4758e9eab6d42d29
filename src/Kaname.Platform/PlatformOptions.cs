using System.Net;
using Kaname.Platform.Store;

namespace Kaname.Platform;

/// <summary>What an operator decides about this installation.</summary>
public sealed record PlatformOptions
{
    /// <summary>The folder that holds everything that is kept.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder of the paper's data and of the reference lists; beside the program unless said otherwise.</summary>
    public string FactsFolder { get; init; } = ShippedFacts;

    /// <summary>The facts that stand beside the program.</summary>
    public static string ShippedFacts => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Real in service; in a demo everything written is sample.</summary>
    public DataKind NewPlansAre { get; init; } = DataKind.Real;

    /// <summary>The kind of figures that a page or address gives where it is not told: real in service, sample in a demo.</summary>
    public DataKind FiguresShown { get; init; } = DataKind.Real;

    /// <summary>Where the operator lays transaction files for governments to take: a folder for each, named by its code (16, 16201). Null where there is none.</summary>
    public string? InboxFolder { get; init; }

    /// <summary>The largest transaction file that may be sent, in bytes.</summary>
    public long LargestTradeFile { get; init; } = 5L * 1024 * 1024 * 1024;

    /// <summary>The proxies in front whose word for scheme and address of a request is taken: they speak https where this program speaks http.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Whether anybody may sign in as one of the demo's accounts with one click. Only ever in a demo.</summary>
    public bool DemoSignIn { get; init; }
}

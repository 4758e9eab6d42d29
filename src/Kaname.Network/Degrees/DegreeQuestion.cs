using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Degrees;

/// <summary>Which files, and which degrees of them.</summary>
public sealed record DegreeQuestion
{
    /// <summary>The firms file.</summary>
    public required string Firms { get; init; }

    /// <summary>Transaction files, CSV or Parquet, or folders of them.</summary>
    public required IReadOnlyList<string> Transactions { get; init; }

    /// <summary>The fiscal year; null for the latest that the files hold.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Are rows with OVERSEAS left out? Otherwise sales abroad are outside sales.</summary>
    public bool LeavesOutOverseas { get; init; }

    /// <summary>The municipalities of the reference list; null where any code of the right shape is taken as it is.</summary>
    public IReadOnlySet<MunicipalityCode>? KnownMunicipalities { get; init; }

    /// <summary>How many threads read; at least 1. Each takes 16 bytes of memory for every firm.</summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 8);
}

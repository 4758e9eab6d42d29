using Kaname.Network.Industries;
using Kaname.Network.Scoring;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>By what the rows of a ranking stand in order, the first the highest.</summary>
public enum RankingOrder
{
    /// <summary>The total of the weighted indicators.</summary>
    Total,

    /// <summary>コネクター度.</summary>
    Connector,

    /// <summary>ハブ度.</summary>
    Hub,
}

/// <summary>What is asked of a data set's firms.</summary>
/// <param name="Year">The fiscal year of the trade.</param>
/// <param name="Prefecture">The prefecture whose firms are ranked.</param>
public sealed record RankingQuestion(FiscalYear Year, PrefectureCode Prefecture)
{
    /// <summary>Only firms of this industry are listed.</summary>
    public Industry? Industry { get; init; }

    /// <summary>Only firms of this size are listed.</summary>
    public SizeBand? Size { get; init; }

    /// <summary>Only firms of this municipality are listed.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>Only firms whose name holds every word of this, or whose corporate number begins with it.</summary>
    public string? Words { get; init; }

    /// <summary>Are firms ranked only among those of the chosen industry and size? Otherwise among all of the prefecture.</summary>
    public bool AmongAlike { get; init; }

    /// <summary>How much each indicator counts.</summary>
    public ScoreWeights Weights { get; init; } = ScoreWeights.DegreesOnly;

    /// <summary>The order of the rows.</summary>
    public RankingOrder Order { get; init; }

    /// <summary>Among whom a firm is ranked.</summary>
    public PeerGroup Peers => AmongAlike ? new PeerGroup(Prefecture) { Industry = Industry, Size = Size } : new PeerGroup(Prefecture);
}

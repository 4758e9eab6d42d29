using Kaname.Network.Scoring;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network.Contracts;

/// <summary>What weights do to the first firms of a ranking.</summary>
public sealed record WeightComparison
{
    /// <summary>What was asked, with the weights that are tried.</summary>
    public required RankingQuestion Question { get; init; }

    /// <summary>How many firms are ranked.</summary>
    public required int Peers { get; init; }

    /// <summary>How many firms have each indicator.</summary>
    public required IReadOnlyDictionary<ScoreIndicator, int> Having { get; init; }

    /// <summary>The first firms with the weights tried.</summary>
    public required IReadOnlyList<FirmScore> Top { get; init; }

    /// <summary>The first firms with the weights tried, with METI's and with half and half; weights that are the same stand once.</summary>
    public required IReadOnlyList<TopFirms> Lists { get; init; }

    /// <summary>How the list changes when each weight moves.</summary>
    public required IReadOnlyList<WeightSensitivity> Sensitivity { get; init; }

    /// <summary>The year before, with which ranks are compared; null where none can be.</summary>
    public required FiscalYear? Earlier { get; init; }

    /// <summary>How far the ranks of the two years agree; null where none can be compared.</summary>
    public required RankStability? Stability { get; init; }

    /// <summary>The names of all firms that are named.</summary>
    public required IReadOnlyDictionary<CorporateNumber, string> Names { get; init; }
}

/// <summary>The first firms with one set of weights.</summary>
public sealed record TopFirms(ScoreWeights Weights, IReadOnlyList<FirmScore> Firms);

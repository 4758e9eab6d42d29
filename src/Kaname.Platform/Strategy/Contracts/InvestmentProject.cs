using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>An investment that the paper names. It prints no amounts, and calls its lists examples.</summary>
public sealed record InvestmentProject
{
    public required string Id { get; init; }

    /// <summary>The id of the cluster under which it stands.</summary>
    public required string Cluster { get; init; }

    /// <summary>Who says that it belongs to that cluster.</summary>
    public required Basis ClusterBasis { get; init; }

    /// <summary>The slug of its block.</summary>
    public required string Block { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    /// <summary>Who invests; none where the paper does not say.</summary>
    public required IReadOnlyList<string> Investors { get; init; }

    public required IReadOnlyList<string> InvestorsEn { get; init; }

    public required ProjectPlace Place { get; init; }

    /// <summary>The slug of its legend category.</summary>
    public required string Category { get; init; }

    public required Basis CategoryBasis { get; init; }

    public required InvestmentStage Stage { get; init; }

    public required Basis StageBasis { get; init; }

    /// <summary>The stage in the words of the row: 建設中.</summary>
    public required string StageText { get; init; }

    public required string StageTextEn { get; init; }

    public required ProjectTiming Timing { get; init; }

    public required string? Note { get; init; }

    public required string? NoteEn { get; init; }

    public required string Source { get; init; }
}

namespace Kaname.Web.Site.Parts;

/// <summary>One KGI read for one scope: everything its meter shows.</summary>
public sealed record KgiReading
{
    /// <summary>Id of its heading, unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>Name with its number: ① 官民設備投資額.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence: which places, which years, which plan types.</summary>
    public required string Scope { get; init; }

    /// <summary>Money or people.</summary>
    public Quantity Quantity { get; init; }

    /// <summary>Counted value; null when nobody has reported.</summary>
    public long? Value { get; init; }

    /// <summary>Lower bound, where it differs in kind from the value.</summary>
    public long? Lower { get; init; }

    /// <summary>Value with targets in place of missing reports.</summary>
    public long? Upper { get; init; }

    /// <summary>Where the way to the target begins.</summary>
    public long Baseline { get; init; }

    /// <summary>Target; null draws no bar.</summary>
    public long? Target { get; init; }

    /// <summary>Fiscal year of the target.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Where the value should stand now.</summary>
    public long? Pace { get; init; }

    /// <summary>What the pace is.</summary>
    public PaceKind PaceKind { get; init; }

    /// <summary>Class of progress.</summary>
    public ProgressClass Class { get; init; } = ProgressClass.Undetermined;

    /// <summary>Value against pace.</summary>
    public decimal? PaceRatio { get; init; }

    /// <summary>Value against target, both from the baseline.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>Plans that reported.</summary>
    public int Reported { get; init; }

    /// <summary>Plans that should.</summary>
    public int Plans { get; init; }

    /// <summary>Address of the opened number, without language; null when there is nothing to open.</summary>
    public string? Address { get; init; }

    /// <summary>Why there is no bar, in words.</summary>
    public string? Reason { get; init; }
}

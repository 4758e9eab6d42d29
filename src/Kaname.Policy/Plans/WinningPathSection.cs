namespace Kaname.Policy.Plans;

/// <summary>勝ち筋: what will be made, for which market, and why it wins.</summary>
public sealed record WinningPathSection
{
    /// <summary>The path as a whole, in Japanese.</summary>
    public string? Text { get; init; }

    /// <summary>The path as a whole, in English.</summary>
    public string? TextEn { get; init; }

    /// <summary>The product or service that will come of it, in Japanese.</summary>
    public string? ProductOrService { get; init; }

    /// <summary>The product or service, in English.</summary>
    public string? ProductOrServiceEn { get; init; }

    /// <summary>What it aims for in its market.</summary>
    public MarketAim? Market { get; init; }

    /// <summary>What makes the whole cluster hard to beat, in Japanese.</summary>
    public string? CompetitiveAdvantage { get; init; }

    /// <summary>What makes the whole cluster hard to beat, in English.</summary>
    public string? CompetitiveAdvantageEn { get; init; }
}

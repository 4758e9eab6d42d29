using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>How governments go along with the plan (B: 伴走支援体制, C: 相談窓口).</summary>
public sealed record AccompanimentSection
{
    /// <summary>Who accompanies the plan and how, in Japanese.</summary>
    public string? Structure { get; init; }

    /// <summary>Who accompanies the plan and how, in English.</summary>
    public string? StructureEn { get; init; }

    /// <summary>The window where firms can ask, in Japanese.</summary>
    public string? ConsultationWindow { get; init; }

    /// <summary>The window where firms can ask, in English.</summary>
    public string? ConsultationWindowEn { get; init; }

    /// <summary>The last fiscal year through which this is to go on.</summary>
    public FiscalYear? Through { get; init; }
}

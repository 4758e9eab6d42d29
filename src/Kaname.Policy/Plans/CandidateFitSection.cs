namespace Kaname.Policy.Plans;

/// <summary>What a prefecture says about its candidate project for a plan of type A.</summary>
public sealed record CandidateFitSection
{
    /// <summary>How it fits the draft of its block, in Japanese.</summary>
    public string? FitWithBlockDraft { get; init; }

    /// <summary>How it fits the draft of its block, in English.</summary>
    public string? FitWithBlockDraftEn { get; init; }

    /// <summary>How it fits the work on its field and the field's roadmap, in Japanese.</summary>
    public string? FitWithRoadmap { get; init; }

    /// <summary>How it fits the work on its field and the field's roadmap, in English.</summary>
    public string? FitWithRoadmapEn { get; init; }

    /// <summary>Talks with the ministries about the budget.</summary>
    public BudgetTalks? BudgetTalks { get; init; }

    /// <summary>The large investment that is expected, in whole yen. The paper sets no threshold.</summary>
    public long? LargeInvestmentYen { get; init; }

    /// <summary>What it does for a labour environment that lasts, wages included; in Japanese.</summary>
    public string? LabourEnvironment { get; init; }

    /// <summary>The same in English.</summary>
    public string? LabourEnvironmentEn { get; init; }
}

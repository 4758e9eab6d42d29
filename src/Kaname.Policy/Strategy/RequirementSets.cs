namespace Kaname.Policy.Strategy;

/// <summary>The requirements that the paper of May 2026 lists for each type of plan, in sentences of our own.</summary>
public static class RequirementSets
{
    /// <summary>The version of all sets here.</summary>
    public const string Version = "2026-05";

    private static readonly PaperSource ForCandidates = new("資料2", "都道府県のプロジェクト提案の要件");
    private static readonly PaperSource ForPlans = new("資料2", "計画要件");

    /// <summary>A, B and C.</summary>
    public static IReadOnlyList<RequirementSet> All { get; } =
    [
        new(
            PlanType.A, Version, "都道府県が提案する候補プロジェクトの要件", "Requirements of a prefecture's candidate project", ForCandidates, IsOpen: false,
            [
                new("A1", PlanType.A, ConfirmedBy.Attested, ForCandidates,
                    "17の戦略分野について日本成長戦略本部が進める検討に、プロジェクトの内容が合っている。",
                    "The project is in line with what the Growth Strategy Headquarters is working out for the 17 strategic fields.",
                    RequirementRules.FitsTheFields),
                new("A2", PlanType.A, ConfirmedBy.Attested, ForCandidates,
                    "実現に必要な予算措置について、関係する省庁との調整を前もって始めている。",
                    "Talks with the ministries concerned about the budget it needs have begun in advance.",
                    RequirementRules.BudgetTalksHaveBegun),
                new("A3", PlanType.A, ConfirmedBy.Attested, ForCandidates,
                    "ある程度大きな投資が見込まれる。",
                    "An investment of some considerable size can be expected.",
                    RequirementRules.LargeInvestmentIsExpected),
                new("A4", PlanType.A, ConfirmedBy.Person, ForCandidates,
                    "賃上げも含め、地域で長く働ける環境づくりに役立ち、地域の経済を伸ばす。",
                    "It helps the region to a labour environment that lasts, higher wages included, and so to economic growth.",
                    RequirementRules.ServesLabourEnvironment),
            ]),
        new(
            PlanType.B, Version, "地域産業クラスター計画の要件", "Requirements of a regional industry cluster plan", ForPlans, IsOpen: true,
            [
                new("B1", PlanType.B, ConfirmedBy.Person, ForPlans,
                    "生まれる製品・サービスが、輸出で外貨を得るか、国内で上位に入るシェアを目指している。",
                    "The product or service that comes of it aims to earn foreign currency by export, or for one of the top shares in Japan.",
                    RequirementRules.AimsAtExportOrTopShare),
                new("B2", PlanType.B, ConfirmedBy.Person, ForPlans,
                    "域外から企業を誘致するときは、労働と技術を地元に根づかせる道筋と、収益を再び投資する方針を示し、立地先の地域に利益が及ぶ。",
                    "Where firms are invited from outside, it shows a roadmap for labour and technology to take root and a policy for reinvesting earnings, so that the place itself benefits.",
                    RequirementRules.InvitedFirmsBenefitThePlace),
                new("B3", PlanType.B, ConfirmedBy.Computed, ForPlans,
                    "域内の取引額、売上額、長く働ける労働環境（雇用を増やす、賃金を上げるなど）について、波及効果の目標値を置いている。",
                    "It sets target figures for its ripple effects on trade within the region, on sales, and on a labour environment that lasts (more jobs, higher wages and the like).",
                    RequirementRules.RippleTargetsAreSet),
                new("B4", PlanType.B, ConfirmedBy.Person, ForPlans,
                    "計画の期間を通じて、自治体が続けて伴走し支援する体制がある。",
                    "The governments have a structure that accompanies and supports the plan throughout its period.",
                    RequirementRules.IsAccompanied),
            ]),
        new(
            PlanType.C, Version, "地場産業成長プランの要件", "Requirements of a local industry growth plan", ForPlans, IsOpen: true,
            [
                new("C1", PlanType.C, ConfirmedBy.Person, ForPlans,
                    "生まれる製品・サービスに、今あるものと比べて付加価値が高まること、販路が広がることが見込める。",
                    "The product or service that comes of it can be expected to carry more value than what exists, and to find wider channels.",
                    RequirementRules.AimsAtValueOrChannels),
                new("C2", PlanType.C, ConfirmedBy.Computed, ForPlans,
                    "域内の取引額、売上額、長く働ける労働環境（雇用を増やす、賃金を上げるなど）について、波及効果の目標値を置いている。",
                    "It sets target figures for its ripple effects on trade within the region, on sales, and on a labour environment that lasts (more jobs, higher wages and the like).",
                    RequirementRules.RippleTargetsAreSet),
                new("C3", PlanType.C, ConfirmedBy.Attested, ForPlans,
                    "自治体が相談の窓口を置いている。",
                    "The government has opened a consultation window.",
                    RequirementRules.HasConsultationWindow),
            ]),
    ];

    /// <summary>The set in force for a type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static RequirementSet Current(PlanType type) =>
        All.FirstOrDefault(set => set.Type == type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of plan.");
}

using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>The sections of a plan, in the order in which they are written and read.</summary>
public static class PlanSections
{
    /// <summary>All thirteen.</summary>
    public static IReadOnlyList<PlanSectionProfile> All { get; } =
    [
        new(PlanSection.Basics, "基本情報", "Basics"),
        new(PlanSection.Area, "区域と飛び地", "Area and enclaves"),
        new(PlanSection.Industries, "産業の分野と現状", "Industries and where they stand"),
        new(PlanSection.WinningPath, "目指す姿と勝ち筋", "Aim and winning path"),
        new(PlanSection.CoreFirms, "核となる事業者・重点支援企業等", "Core firms"),
        new(PlanSection.OutsideFirms, "域外企業の誘致", "Firms invited from outside"),
        new(PlanSection.Projects, "プロジェクトとインフラ", "Projects and infrastructure"),
        new(PlanSection.Goals, "目標（KGI・KPI）", "Goals (KGI and KPI)"),
        new(PlanSection.Ripple, "域内への波及効果", "Ripple effects in the region"),
        new(PlanSection.Support, "活用する支援策", "Support to be used"),
        new(PlanSection.Accompaniment, "伴走支援体制・相談窓口", "Accompaniment and consultation window"),
        new(PlanSection.LocalResource, "地域資源", "Local resource"),
        new(PlanSection.CandidateFit, "候補プロジェクトの整合", "Fit of the candidate project"),
    ];

    /// <summary>The name of a section in addresses and files: <c>winningPath</c>.</summary>
    /// <param name="section">The section.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static string Slug(this PlanSection section) => EnumSlug<PlanSection>.Of(section);

    /// <summary>The profile of a section.</summary>
    /// <param name="section">The section.</param>
    public static PlanSectionProfile Of(PlanSection section) => All.First(profile => profile.Section == section);

    /// <summary>The section of a slug; upper and lower case differ.</summary>
    /// <param name="slug">For example <c>winningPath</c>.</param>
    /// <param name="section">The section found, or the default value.</param>
    public static bool TryParse(string? slug, out PlanSection section) => EnumSlug<PlanSection>.TryParse(slug, out section);

    /// <summary>The sections that a plan of a type has.</summary>
    /// <param name="type">The type.</param>
    public static IReadOnlyList<PlanSectionProfile> For(PlanType type) => [.. All.Where(profile => Has(type, profile.Section))];

    /// <summary>Does a plan of a type have the section?</summary>
    /// <param name="type">The type.</param>
    /// <param name="section">The section.</param>
    public static bool Has(PlanType type, PlanSection section) => section switch
    {
        PlanSection.OutsideFirms => type is PlanType.B,
        PlanSection.LocalResource => type is PlanType.C,
        PlanSection.CandidateFit => type is PlanType.A,
        PlanSection.Ripple or PlanSection.Accompaniment => type is not PlanType.A,
        _ => true,
    };
}

using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>The sections of a plan. How a plan is divided is ours: the paper's drawing of its contents has no text.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PlanSection>))]
public enum PlanSection
{
    /// <summary>Name, summary and period.</summary>
    Basics,

    /// <summary>The area and its enclaves.</summary>
    Area,

    /// <summary>The fields and industries, and how they stand today.</summary>
    Industries,

    /// <summary>勝ち筋: what will be made, for which market, and why it wins.</summary>
    WinningPath,

    /// <summary>核となる事業者, and for B the firms to support first.</summary>
    CoreFirms,

    /// <summary>Firms invited from outside the region.</summary>
    OutsideFirms,

    /// <summary>Projects and the infrastructure they need.</summary>
    Projects,

    /// <summary>KGIs and KPIs.</summary>
    Goals,

    /// <summary>域内への波及効果.</summary>
    Ripple,

    /// <summary>Support that the plan counts on.</summary>
    Support,

    /// <summary>How the governments accompany the plan, and their consultation window.</summary>
    Accompaniment,

    /// <summary>The local resource (type C).</summary>
    LocalResource,

    /// <summary>How a candidate project fits draft, roadmap and budget (type A).</summary>
    CandidateFit,
}

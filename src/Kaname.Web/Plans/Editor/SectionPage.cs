using Kaname.Platform.Actions;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Access;
using Kaname.Web.Plans.Form;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Plans.Editor;

/// <summary>A section as its page shows it.</summary>
public sealed record SectionPage
{
    /// <summary>The plan.</summary>
    public required WorkspacePlan Plan { get; init; }

    /// <summary>The section.</summary>
    public required PlanSection Section { get; init; }

    /// <summary>What stands in the fields.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>The form with its faults.</summary>
    public required FormView View { get; init; }

    /// <summary>The save that the writer starts from; empty where nobody has saved the section yet.</summary>
    public required Guid Read { get; init; }

    /// <summary>When and by whom the section was saved last; null where never.</summary>
    public SavedSection? Saved { get; init; }

    /// <summary>How far each section of the plan is.</summary>
    public required IReadOnlyList<SectionProgress> Progress { get; init; }

    /// <summary>自己点検.</summary>
    public required PlanCheck Check { get; init; }

    /// <summary>A form that was kept over an expired sign-in and stands in the fields, or could not be kept.</summary>
    public KeptAnswer? Kept { get; init; }

    /// <summary>Why it was not saved, other than by its fields.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What differs from what somebody else saved meanwhile.</summary>
    public IReadOnlyList<FormDifferenceLine>? Difference { get; init; }

    /// <summary>In a difference that came back because not all of it was settled: what was picked so far.</summary>
    public IReadOnlyDictionary<string, string>? Picks { get; init; }

    /// <summary>In a difference: whether all that was saved meanwhile is the writer's own, as after going back.</summary>
    public bool IsOverOwnSaves { get; init; }

    /// <summary>In a difference: the save that both writers started from.</summary>
    public Guid Basis { get; init; }

    /// <summary>Whether it has just been saved.</summary>
    public bool JustSaved { get; init; }

    /// <summary>Whether what was saved holds a value to ask about that was not there before: its writer is shown the question before going on.</summary>
    public bool AsksAnew { get; init; }
}

using System.Text.Json.Serialization;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>The step that a plan has reached: the six of B and C, and the five stages of type A.</summary>
/// <remarks>
/// A step is reached, not passed: at <see cref="Coordination"/> the plan is being coordinated now, at
/// <see cref="Announcement"/> it has been announced. The words of each course: <see cref="Course.Steps"/>.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<PlanStep>))]
public enum PlanStep
{
    /// <summary>① 調査・素案作成, the only step of B and C at which the text may change.</summary>
    Drafting = 1,

    /// <summary>② 事前相談: submitted, and 内閣官房 and 経済産業省 confirm whether the requirements are filled.</summary>
    PriorConsultation = 2,

    /// <summary>③ 各種調整: both have confirmed, and the authors coordinate with the bodies concerned.</summary>
    Coordination = 3,

    /// <summary>④ 知事等による公表: announced.</summary>
    Announcement = 4,

    /// <summary>⑤ 計画の正式提出: submitted.</summary>
    FormalSubmission = 5,

    /// <summary>⑥ 内閣官房HP公表: published.</summary>
    Publication = 6,

    /// <summary>Type A, 1: a bureau and its expert panel draw up the block draft.</summary>
    BlockDraft = 11,

    /// <summary>Type A, 2: prefectures may propose a candidate project.</summary>
    CandidateProposal = 12,

    /// <summary>Type A, 3: proposed, and checked against the block draft and the field's roadmap.</summary>
    Screening = 13,

    /// <summary>Type A, 4: taken in, and the state writes the plan.</summary>
    StatePlan = 14,

    /// <summary>Type A, 5: the state's plan is public.</summary>
    StatePlanPublication = 15,
}

/// <summary>A step of one course in words.</summary>
/// <param name="Step">The step.</param>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Basis">Whether the paper puts this step into a course of this type.</param>
/// <param name="Source">The heading it rests on; null only where the paper has none, which is never so for <see cref="Strategy.Basis.Paper"/>.</param>
public sealed record StepDefinition(PlanStep Step, int Number, string Name, string NameEn, Basis Basis, PaperSource? Source)
{
    /// <summary>The number in a circle: ①.</summary>
    public string Mark => ((char)('①' + Number - 1)).ToString();
}

using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Who may attach and remove which files, and when.</summary>
public static class EvidenceRules
{
    /// <summary>20 MiB.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    /// <summary>Of one plan, removed ones not counted.</summary>
    public const int MostFiles = 50;

    /// <summary>In characters.</summary>
    public const int LongestName = 200;

    internal static Refusal? RefuseActor(EvidencePurpose purpose, CourseState course, Actor actor) =>
        purpose == EvidencePurpose.Announcement ? RefuseAnnouncement(course, actor) : RefuseEvidence(course, actor);

    /// <summary>Whoever may write the text may attach what it rests on, for as long.</summary>
    private static Refusal? RefuseEvidence(CourseState course, Actor actor)
    {
        var (_, refusal) = Movement.Take(course, new() { Id = TransitionId.EditSection, Actor = actor, On = default });
        return refusal is null ? null : refusal.Code switch
        {
            nameof(RefusalCode.WrongRole) or nameof(RefusalCode.WrongOrganisation) => refusal with
            {
                Reason = "根拠資料は、計画を書いている策定主体の担当者が添付し、取り除きます。",
                ReasonEn = "Evidence is attached and removed by an author of a government that writes the plan.",
            },
            nameof(RefusalCode.WrongStep) => refusal with
            {
                Reason = "根拠資料を添付し、取り除けるのは、素案を書いている間（①）です。直すときは、素案に戻してください。",
                ReasonEn = "Evidence is attached and removed while the draft is written (①). To change it, return the plan to drafting.",
            },
            _ => refusal,
        };
    }

    /// <summary>Null where the actor attaches the announced document: the lead's approver, during coordination (③).</summary>
    public static Refusal? RefuseAnnouncement(CourseState course, Actor actor) =>
        actor.Role != Role.Approver || actor.Organisation != course.Lead ? new(
            "wrong-role", "公表する文書は、代表の策定主体の決裁者が添付します。", "The announced document is attached by the approver of the lead government.")
        : course is not { Step: PlanStep.Coordination, Standing: PlanStanding.Active } ? new(
            "wrong-step", "公表する文書は、各種調整（③）の間、公表を記録する前に添付します。", "The announced document is attached during coordination (③), before the announcement is recorded.")
        : null;
}

using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Consultation;

/// <summary>Who may do what with the findings on a plan, and when: pages ask beforehand, actions hold to it. Ours: the paper says only that ② is a consultation.</summary>
public static class FindingRights
{
    private static readonly Refusal OnHold = new(
        "on-hold", "計画が保留になっているため、指摘は変えられません。再開してから行ってください。", "The plan is on hold, so its findings cannot change. Do it once the plan is resumed.");

    /// <summary>Whether somebody is told of the findings; everybody else is given none, which is not to say that there are none.</summary>
    public static bool AreFor(CourseState course, Actor actor) => course.IsAuthor(actor.Organisation) || IsConfirmer(actor);

    /// <summary>Null where the actor may leave one: a confirmer of either office, at ②.</summary>
    public static Refusal? RefuseLeaving(CourseState course, Actor actor) =>
        !IsConfirmer(actor) ? new("wrong-role", "指摘は、内閣官房か経済産業省の確認担当が書きます。", "Findings are left by a confirmer of the Cabinet Secretariat or METI.")
        : RefuseTime(course, [PlanStep.PriorConsultation], new(
            "wrong-step",
            "指摘は、事前相談（②）の間に書きます。計画が今どのステップにあるかを確かめてください。",
            "Findings are left during prior consultation (②). Check at which step the plan stands."));

    /// <summary>Null where the actor's office may still ask for a change: once it has confirmed this version it would stand against its own word.</summary>
    public static Refusal? RefuseDemand(CourseState course, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(actor);
        return course.RequirementConfirmations.By(actor.Organisation) == course.ContentVersion
            ? new(
                "confirmed-already",
                "この機関は、この版の要件を確認済みにしています。「修正が必要」は残せません。「確認したい点」か「参考」を選ぶか、修正を依頼してください。",
                "This office has confirmed the requirements of this version, so it cannot leave a finding that asks for a change. Choose a question or a note, or ask for changes.")
            : null;
    }

    /// <summary>Null where the actor may answer: an author, while the plan is mended (①) or consulted (②).</summary>
    public static Refusal? RefuseAnswering(CourseState course, Actor actor) =>
        !course.IsAuthor(actor.Organisation) ? new("wrong-organisation", "指摘には、計画の策定主体が答えます。", "Findings are answered by the plan's author governments.")
        : actor.Role != Role.Author ? new("wrong-role", "指摘には、策定主体の担当者が答えます。", "Findings are answered by an author of one of the plan's governments.")
        : RefuseTime(course, [PlanStep.Drafting, PlanStep.PriorConsultation], new(
            "wrong-step", "指摘に答えられるのは、素案の作成（①）と事前相談（②）の間です。", "Findings are answered during drafting (①) and prior consultation (②)."));

    /// <summary>Null where the actor may hold a finding settled: the office that left it, at ②.</summary>
    /// <param name="office">Who left it.</param>
    public static Refusal? RefuseSettling(CourseState course, OrganisationCode office, Actor actor) =>
        !IsConfirmer(actor) ? new("wrong-role", "指摘は、書いた機関の確認担当が対応済みにします。", "A finding is settled by a confirmer of the office that left it.")
        : office != actor.Organisation ? new("wrong-organisation", "この指摘は別の機関が書きました。対応済みにできるのは、書いた機関です。", "Another office left this finding. Only that office settles it.")
        : RefuseTime(course, [PlanStep.PriorConsultation], new(
            "wrong-step",
            "指摘を対応済みにできるのは、計画が事前相談（②）にある間です。策定主体がもう一度提出すると、対応済みにできます。",
            "A finding is settled while the plan is in prior consultation (②). It can be settled once the authors submit the plan again."));

    private static bool IsConfirmer(Actor actor) => actor.Role is Role.CabinetConfirmer or Role.MetiConfirmer;

    private static Refusal? RefuseTime(CourseState course, IReadOnlyList<PlanStep> at, Refusal wrongStep) =>
        !at.Contains(course.Step) || course.Standing is PlanStanding.Withdrawn or PlanStanding.Closed ? wrongStep
        : course.Standing is PlanStanding.OnHold ? OnHold
        : null;
}

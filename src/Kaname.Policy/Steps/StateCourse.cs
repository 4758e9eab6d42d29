using Kaname.Policy.Strategy;
using static Kaname.Policy.Steps.PlanStep;

namespace Kaname.Policy.Steps;

/// <summary>The course of type A: a block draft, a candidate project proposed and taken in, and the plan that the state writes.</summary>
/// <remarks>
/// Of the paper are the draft by bureau and expert panel, candidates from prefectures that fit draft and roadmap, and the writing by
/// the state. Ours: one candidate a course, who prepares it, that proposers confirm what they propose and what is published of it,
/// returning a candidate, and publication as a step. A proposer may leave until publication; the plan then goes back to the proposal.
/// A revision begins at the state's writing: the state wrote the plan, and a further candidate is a course of its own.
/// </remarks>
internal static class StateCourse
{
    private static readonly Party StateAuthor = new(Role.Author, Tie.Lead);
    private static readonly Party Proposer = new(Role.Author, Tie.CoAuthor);
    private static readonly Party Bureau = new(Role.BureauOfficer, Tie.DraftingBureau);
    private static readonly Party Cabinet = new(Role.CabinetConfirmer, Tie.Office);

    public static IReadOnlyList<StepDefinition> Steps { get; } =
    [
        new(BlockDraft, 1, "素案", "Block draft", Basis.Paper, PaperHeadings.DrawingUp),
        new(CandidateProposal, 2, "候補プロジェクトの提案", "Proposal of a candidate project", Basis.Paper, PaperHeadings.DrawingUp),
        new(Screening, 3, "素案・ロードマップとの整合の確認", "Check against the draft and the roadmap", Basis.Paper, PaperHeadings.DrawingUp),
        new(StatePlan, 4, "国による策定", "Plan written by the state", Basis.Paper, PaperHeadings.DrawingUp),
        new(StatePlanPublication, 5, "公表", "Publication", Basis.Ours, null),
    ];

    public static IReadOnlyList<Transition> Transitions { get; } =
    [
        new()
        {
            Id = TransitionId.CompleteBlockDraft,
            Name = "素案をまとめる",
            NameEn = "Complete the block draft",
            Meaning = "有識者検討会で策定した素案をまとめ、候補プロジェクトの受付を始めます。",
            MeaningEn = "Completes the draft drawn up with the expert panel. Candidate projects may then be proposed.",
            Basis = Basis.Paper,
            Source = PaperHeadings.DrawingUp,
            Routes = [new([BlockDraft], CandidateProposal, [Bureau])],
        },
        new()
        {
            Id = TransitionId.PrepareCandidate,
            Name = "候補プロジェクトの準備を始める",
            NameEn = "Begin to prepare a candidate project",
            Meaning = "都道府県が提案者になり、提案の記載を始めます。連名のときは、ほかの都道府県を招きます。",
            MeaningEn = "A prefecture becomes the proposer and begins to write. It may invite others to propose jointly.",
            Basis = Basis.Ours,
            Routes = [new([CandidateProposal], null, [new(Role.Author, Tie.AnyPrefecture)])],
            Conditions = [Conditions.NobodyProposesYet],
            Effect = Effects.Prepare,
        },
        new()
        {
            Id = TransitionId.ProposeCandidate,
            Name = "候補プロジェクトを提案する",
            NameEn = "Propose the candidate project",
            Meaning = "候補プロジェクトを、一つ又は複数の都道府県から国に提案します。",
            MeaningEn = "One or several prefectures propose the candidate project to the state.",
            Basis = Basis.Paper,
            Source = PaperHeadings.DrawingUp,
            Routes = [new([CandidateProposal], Screening, [new(Role.Author, Tie.LeadProposer)])],
            Conditions = [Conditions.EveryInvitationIsAnswered, Conditions.EveryProposerHasConfirmed],
        },
        new()
        {
            Id = TransitionId.AcceptCandidate,
            Name = "候補プロジェクトを受け付ける",
            NameEn = "Take the candidate in",
            Meaning = "素案と官民投資ロードマップの両方に整合することを、理由を添えて確認し、受け付けます。",
            MeaningEn = "Confirms, with a reason, that the candidate fits both the draft and the roadmap, and takes it in.",
            Basis = Basis.Paper,
            Source = PaperHeadings.DrawingUp,
            Routes = [new([Screening], null, [Cabinet, Bureau])],
            Conditions = [Conditions.CandidateIsNotAccepted],
            Inputs = [RequestInput.Version, RequestInput.Reason],
            Effect = static (state, _) => Effects.AcceptCandidate(state),
        },
        new()
        {
            Id = TransitionId.AssembleStatePlan,
            Name = "国による策定に進む",
            NameEn = "Write the state's plan",
            Meaning = "受け付けた候補プロジェクトと素案を基に、国が計画を策定します。",
            MeaningEn = "The state writes the plan from the block draft and the candidate taken in.",
            Basis = Basis.Paper,
            Source = PaperHeadings.DrawingUp,
            Routes = [new([Screening], StatePlan, [StateAuthor])],
            Conditions = [Conditions.CandidateIsAccepted],
        },
        new()
        {
            Id = TransitionId.Publish,
            Name = "公表する",
            NameEn = "Publish",
            Meaning = "国が策定した計画を公表します。この版が、公表中の版になります。",
            MeaningEn = "Publishes the state's plan. This version becomes the public one.",
            Basis = Basis.Ours,
            Routes = [new([StatePlan], StatePlanPublication, [new(Role.Publisher, Tie.Office)])],
            Conditions = [Conditions.PeriodIsSaid, Conditions.PeriodRunsForward, Conditions.SomebodyProposes, Conditions.EveryAuthorHasConfirmed],
            Effect = static (state, _) => Effects.Publish(state),
        },
        new()
        {
            Id = TransitionId.ReturnCandidate,
            Name = "候補プロジェクトの修正を依頼する",
            NameEn = "Ask for changes to the candidate",
            Meaning = "理由を添えて、候補プロジェクトを提案者に戻します。",
            MeaningEn = "Sends the candidate back to its proposers with a reason.",
            Basis = Basis.Ours,
            Routes = [new([Screening], CandidateProposal, [Cabinet, Bureau])],
            Inputs = [RequestInput.Reason],
            Effect = static (state, _) => Effects.Return(state),
        },
        SharedTransitions.EditSection(
        [
            new([BlockDraft], null, [Bureau, StateAuthor]),
            new([CandidateProposal], null, [Proposer]),
            new([StatePlan], null, [StateAuthor]),
        ]),
        .. SharedTransitions.Invitations([CandidateProposal], new(Role.Author, Tie.LeadProposer)),
        SharedTransitions.WithdrawCoAuthor(new([CandidateProposal, Screening, StatePlan], CandidateProposal, SharedTransitions.CoAuthors)),
        SharedTransitions.ConfirmVersion(
        [
            new([CandidateProposal], null, SharedTransitions.CoAuthors),
            new([StatePlan], null, [new(Role.Author, Tie.Author), new(Role.Approver, Tie.Author)]),
        ]),
        .. SharedTransitions.Ending(
            [BlockDraft, CandidateProposal, Screening, StatePlan],
            StatePlanPublication,
            StatePlan,
            new Route([BlockDraft], null, [Bureau]),
            new Route([Screening], null, [Cabinet])),
    ];
}

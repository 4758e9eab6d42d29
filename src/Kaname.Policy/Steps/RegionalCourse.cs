using Kaname.Policy.Strategy;
using static Kaname.Policy.Steps.PlanStep;

namespace Kaname.Policy.Steps;

/// <summary>The course of B and C plans: the six steps.</summary>
/// <remarks>
/// Decisions of ours in it. Text and authors change at ① only, so that what was confirmed at ② is what is announced, submitted and
/// published. A co-author may leave until ③; from ④ on the governors stand by what they announced together, and it leaves in the
/// next edition. Confirmers hold a plan at ② only, where it lies with them. A published plan is not put on hold: nothing waits.
/// </remarks>
internal static class RegionalCourse
{
    private static readonly Party LeadAuthor = new(Role.Author, Tie.Lead);

    public static IReadOnlyList<StepDefinition> Steps(PlanType planType)
    {
        var order = OrderOf(planType);
        return
        [
            new(Drafting, 1, "調査・素案作成", "Research and first draft", order, PaperHeadings.Drafting),
            new(PriorConsultation, 2, "事前相談", "Prior consultation", order, PaperHeadings.PriorConsultation),
            new(Coordination, 3, "各種調整", "Coordination", order, PaperHeadings.Coordination),
            new(PlanStep.Announcement, 4, "知事等による公表", "Announcement by the governor or head", order, PaperHeadings.Announcement),
            new(FormalSubmission, 5, "計画の正式提出", "Formal submission", order, PaperHeadings.FormalSubmission),
            new(Publication, 6, "内閣官房HP公表", "Publication on the Cabinet Secretariat website", order, PaperHeadings.Publication),
        ];
    }

    public static IReadOnlyList<Transition> Transitions(PlanType planType) =>
        [.. Forward(OrderOf(planType)), .. Backward(), .. AtDrafting(), .. SharedTransitions.Ending([Drafting, PriorConsultation, Coordination, PlanStep.Announcement, FormalSubmission], Publication, Drafting, Confirmers(PriorConsultation))];

    /// <summary>The page of the six steps names no type and speaks in the words of B.</summary>
    private static Basis OrderOf(PlanType planType) => planType == PlanType.B ? Basis.Paper : Basis.Ours;

    private static Route Confirmers(PlanStep at) =>
        new([at], null, [new(Role.CabinetConfirmer, Tie.Office), new(Role.MetiConfirmer, Tie.Office)]);

    private static IEnumerable<Transition> Forward(Basis order) =>
    [
        new()
        {
            Id = TransitionId.SubmitToPriorConsultation,
            Name = "事前相談に提出する",
            NameEn = "Submit to prior consultation",
            Meaning = "計画書素案を、内閣官房と経済産業省に提出します。",
            MeaningEn = "The draft goes to the Cabinet Secretariat and METI.",
            Basis = order,
            Source = PaperHeadings.PriorConsultation,
            Routes = [new([Drafting], PriorConsultation, [LeadAuthor])],
            Conditions = [Conditions.PeriodIsSaid, Conditions.PeriodRunsForward, Conditions.FindingsAreAnswered, Conditions.EveryInvitationIsAnswered, Conditions.EveryAuthorHasConfirmed],
        },
        new()
        {
            Id = TransitionId.ConfirmRequirements,
            Name = "要件の充足状況を確認済みにする",
            NameEn = "Confirm that the requirements are filled",
            Meaning = "事前相談の確認です。内閣官房と経済産業省がそれぞれ同じ版を確認し、二つそろうと各種調整に進みます。",
            MeaningEn = "The Cabinet Secretariat and METI each confirm the same version. The second confirmation moves the plan on to coordination.",
            Basis = order,
            Source = PaperHeadings.PriorConsultation,
            Routes = [Confirmers(PriorConsultation) with { To = Coordination }],
            Conditions = [Conditions.OfficeHasNotConfirmed, Conditions.OwnDemandsAreSettled],
            Inputs = [RequestInput.Version],
            Effect = Effects.ConfirmRequirements,
        },
        new()
        {
            Id = TransitionId.Announce,
            Name = "知事等による公表を記録する",
            NameEn = "Record the announcement by the governor or head",
            Meaning = "知事等が計画を公表した日を記録します。公表した文書の所在も付けられます。",
            MeaningEn = "Records the day on which the governor or head announced the plan, and where the announced document is.",
            Basis = order,
            Source = PaperHeadings.Announcement,
            Routes = [new([Coordination], PlanStep.Announcement, [new(Role.Approver, Tie.Lead)])],
            Conditions = [Conditions.EveryAuthorHasConfirmed, Conditions.BothOfficesHaveConfirmed],
            Inputs = [RequestInput.AnnouncementDate],
            Effect = Effects.Announce,
        },
        new()
        {
            Id = TransitionId.SubmitFormally,
            Name = "計画を正式に提出する",
            NameEn = "Submit the plan formally",
            Meaning = "公表した計画を、国に正式に提出します。",
            MeaningEn = "The announced plan goes to the national government.",
            Basis = order,
            Source = PaperHeadings.FormalSubmission,
            Routes = [new([PlanStep.Announcement], FormalSubmission, [LeadAuthor])],
            Conditions = [Conditions.EveryAuthorHasConfirmed, Conditions.BothOfficesHaveConfirmed],
        },
        new()
        {
            Id = TransitionId.Publish,
            Name = "内閣官房HPで公表する",
            NameEn = "Publish on the Cabinet Secretariat website",
            Meaning = "提出された計画を公表します。この版が、公表中の版になります。",
            MeaningEn = "Publishes the submitted plan. This version becomes the public one.",
            Basis = order,
            Source = PaperHeadings.Publication,
            Routes = [new([FormalSubmission], Publication, [new(Role.Publisher, Tie.Office)])],
            Conditions = [Conditions.PeriodIsSaid, Conditions.PeriodRunsForward],
            Effect = static (state, _) => Effects.Publish(state),
        },
    ];

    private static IEnumerable<Transition> Backward() =>
    [
        new()
        {
            Id = TransitionId.AskForChanges,
            Name = "修正を依頼する",
            NameEn = "Ask for changes",
            Meaning = "理由を添えて、素案の作成に戻します。事前相談の確認は、次の提出で改めて行います。",
            MeaningEn = "Sends the plan back to drafting with a reason. Both offices confirm afresh when it is submitted again.",
            Basis = Basis.Ours,
            Routes =
            [
                Confirmers(PriorConsultation) with { To = Drafting },
                new([FormalSubmission], Drafting, [new(Role.Publisher, Tie.Office)]),
            ],
            Inputs = [RequestInput.Reason],
            Effect = static (state, _) => Effects.Return(state),
        },
        new()
        {
            Id = TransitionId.ReturnToDrafting,
            Name = "調整を受けて素案に戻す",
            NameEn = "Return to drafting after coordination",
            Meaning = "各種調整で記載を変えることになったとき、素案の作成に戻します。事前相談の確認は改めて行います。",
            MeaningEn = "When coordination changes the text, the plan goes back to drafting. Both offices confirm afresh.",
            Basis = Basis.Ours,
            Routes = [new([Coordination], Drafting, [LeadAuthor])],
            Inputs = [RequestInput.Reason],
            Effect = static (state, _) => Effects.Return(state),
        },
    ];

    private static IEnumerable<Transition> AtDrafting() =>
    [
        SharedTransitions.EditSection([new([Drafting], null, [new(Role.Author, Tie.Author)])]),
        .. SharedTransitions.Invitations([Drafting], LeadAuthor),
        SharedTransitions.WithdrawCoAuthor(new([Drafting, PriorConsultation, Coordination], Drafting, SharedTransitions.CoAuthors)),
        SharedTransitions.ConfirmVersion([new([Drafting], null, [new(Role.Author, Tie.Author), new(Role.Approver, Tie.Author)])]),
    ];
}

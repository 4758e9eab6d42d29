using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>The rows that both courses have, with the steps left open. All of them are ours.</summary>
internal static class SharedTransitions
{
    public static IReadOnlyList<Party> CoAuthors { get; } = [new(Role.Author, Tie.CoAuthor), new(Role.Approver, Tie.CoAuthor)];

    private static IReadOnlyList<Party> InvitedBodies { get; } = [new(Role.Author, Tie.Invited), new(Role.Approver, Tie.Invited)];

    public static Transition EditSection(IReadOnlyList<Route> routes) => new()
    {
        Id = TransitionId.EditSection,
        Name = "記載を直す",
        NameEn = "Edit a section",
        Meaning = "記載を直すと版が変わり、それまでの確認は効力を失います。",
        MeaningEn = "An edit makes a new version. Confirmations of earlier versions lapse.",
        Basis = Basis.Ours,
        Routes = routes,
        Effect = static (state, _) => Effects.RaiseVersion(state),
    };

    public static IEnumerable<Transition> Invitations(IReadOnlyList<PlanStep> at, Party host) =>
    [
        new()
        {
            Id = TransitionId.InviteCoAuthor,
            Name = "連名の策定主体を招く",
            NameEn = "Invite a co-author",
            Meaning = "連名で策定する団体を招きます。回答がそろうまで、計画は次に進めません。",
            MeaningEn = "Invites a body to write the plan jointly. The plan does not move on until it has answered.",
            Basis = Basis.Ours,
            Routes = [new(at, null, [host])],
            Inputs = [RequestInput.BodyToInvite],
            Effect = Effects.Invite,
        },
        new()
        {
            Id = TransitionId.TakeBackInvitation,
            Name = "招待を取り消す",
            NameEn = "Take an invitation back",
            Meaning = "回答のない招待を取り消します。",
            MeaningEn = "Takes back an invitation that has no answer yet.",
            Basis = Basis.Ours,
            Routes = [new(at, null, [host])],
            Conditions = [Conditions.SomebodyIsInvited],
            Inputs = [RequestInput.InvitedBody],
            Effect = Effects.TakeBack,
        },
        new()
        {
            Id = TransitionId.AcceptInvitation,
            Name = "参加を確認する",
            NameEn = "Accept the invitation",
            Meaning = "連名の策定主体になります。策定主体が変わるので、新しい版になります。",
            MeaningEn = "The body becomes a co-author. As the authors change, this makes a new version.",
            Basis = Basis.Ours,
            Routes = [new(at, null, InvitedBodies)],
            Effect = Effects.Accept,
        },
        new()
        {
            Id = TransitionId.DeclineInvitation,
            Name = "参加を見送る",
            NameEn = "Decline the invitation",
            Meaning = "招待を断ります。版は変わりません。",
            MeaningEn = "Declines the invitation. The version stays.",
            Basis = Basis.Ours,
            Routes = [new(at, null, InvitedBodies)],
            Effect = Effects.Decline,
        },
    ];

    public static Transition WithdrawCoAuthor(Route route) => new()
    {
        Id = TransitionId.WithdrawCoAuthor,
        Name = "連名から抜ける",
        NameEn = "Leave the joint plan",
        Meaning = "理由を添えて連名から抜けます。策定主体が変わるので新しい版になり、先に進んでいた計画は戻ります。",
        MeaningEn = "Leaves the joint plan with a reason. As the authors change, this makes a new version, and a plan that had moved on goes back.",
        Basis = Basis.Ours,
        Routes = [route],
        Inputs = [RequestInput.Reason],
        Effect = Effects.Leave,
    };

    public static Transition ConfirmVersion(IReadOnlyList<Route> routes) => new()
    {
        Id = TransitionId.ConfirmVersion,
        Name = "この版を確認済みにする",
        NameEn = "Confirm this version",
        Meaning = "策定主体として、読んだ版を確認します。記載か策定主体が変わらない限り、その後の提出と公表にも有効です。",
        MeaningEn = "Confirms, for one author, the version that was read. It holds for every later step until the text or the authors change.",
        Basis = Basis.Ours,
        Routes = routes,
        Conditions = [Conditions.AuthorHasNotConfirmed],
        Inputs = [RequestInput.Version],
        Effect = Effects.ConfirmVersion,
    };

    public static IEnumerable<Transition> Ending(IReadOnlyList<PlanStep> underway, PlanStep published, PlanStep revision, params IReadOnlyList<Route> othersWhoHold)
    {
        IReadOnlyList<Party> lead = [new(Role.Author, Tie.Lead)];
        return
        [
            new()
            {
                Id = TransitionId.Revise,
                Name = "改定を始める",
                NameEn = "Begin a revision",
                Meaning = "改定版の作成を始めます。公表中の計画は、改定版が公表されるまで公表されたままです。",
                MeaningEn = "Begins the next edition. The published one stays public until the next is published.",
                Basis = Basis.Ours,
                Routes = [new([published], revision, lead)],
                Effect = static (state, _) => Effects.BeginNextEdition(state),
            },
            new()
            {
                Id = TransitionId.Hold,
                Name = "保留にする",
                NameEn = "Put on hold",
                Meaning = "理由を添えて計画を止めます。再開できるのは、止めた団体・機関です。",
                MeaningEn = "Stops the plan with a reason. The body that stopped it resumes it.",
                Basis = Basis.Ours,
                Routes = [new(underway, null, lead), .. othersWhoHold],
                Inputs = [RequestInput.Reason],
                Effect = Effects.Hold,
            },
            new()
            {
                Id = TransitionId.Resume,
                Name = "再開する",
                NameEn = "Resume",
                Meaning = "理由を添えて、止めていた計画を同じステップから再開します。",
                MeaningEn = "Resumes the plan with a reason, at the step where it was stopped.",
                Basis = Basis.Ours,
                Routes = [new(underway, null, lead), .. othersWhoHold],
                Standings = [PlanStanding.OnHold],
                Conditions = [Conditions.HeldByTheAsker],
                Inputs = [RequestInput.Reason],
                Effect = static (state, _) => Effects.Resume(state),
            },
            new()
            {
                Id = TransitionId.Withdraw,
                Name = "取り下げる",
                NameEn = "Withdraw",
                Meaning = "理由を添えて計画を取り下げます。元には戻せません。公表した計画のページには、取り下げたことを表示します。",
                MeaningEn = "Withdraws the plan with a reason, for good. If an edition is public, its page says so.",
                Basis = Basis.Ours,
                Routes = [new([.. underway, published], null, lead)],
                Standings = [PlanStanding.Active, PlanStanding.OnHold],
                Inputs = [RequestInput.Reason],
                Effect = static (state, _) => Effects.Withdraw(state),
            },
            new()
            {
                Id = TransitionId.Close,
                Name = "計画を終える",
                NameEn = "Close the plan",
                Meaning = "計画期間が終わった計画を、理由を添えて終えます。公表した計画は残ります。",
                MeaningEn = "Closes, with a reason, a plan whose period is over. The published edition stays.",
                Basis = Basis.Ours,
                Routes = [new([published], null, lead)],
                Conditions = [Conditions.PeriodIsOver],
                Inputs = [RequestInput.Reason],
                Effect = static (state, _) => Effects.Close(state),
            },
        ];
    }
}

namespace Kaname.Policy.Steps;

/// <summary>The conditions of the courses, each written once.</summary>
internal static class Conditions
{
    /// <summary>What leaves its authors has a period: totals, yearly reports and the public page count from its first year to its last. The paper speaks of 計画期間 without saying where it is asked for.</summary>
    public static Condition PeriodIsSaid { get; } = new(static plan => plan.Period is not PeriodState.Missing)
    {
        Code = RefusalCode.PeriodMissing,
        Text = "計画の最初と最後の年度が入力されていること",
        TextEn = "The plan says its first and its last fiscal year",
        Reason = "計画の最初と最後の年度が入力されていません。「基本情報」で両方を入力してください。例：令和8年度から令和12年度まで",
        ReasonEn = "The plan has no first or no last fiscal year. Enter both under Basics, for example FY2026 to FY2030.",
    };

    public static Condition PeriodRunsForward { get; } = new(static plan => plan.Period is not PeriodState.Reversed)
    {
        Code = RefusalCode.PeriodReversed,
        Text = "計画の最後の年度が、最初の年度より前でないこと",
        TextEn = "The plan's last fiscal year does not come before its first",
        Reason = "計画の最後の年度が最初の年度より前です。「基本情報」で直してください。例：令和8年度から令和12年度まで",
        ReasonEn = "The plan's last fiscal year comes before its first. Mend it under Basics, for example FY2026 to FY2030.",
    };

    public static Condition PeriodIsOver { get; } = new(static plan => plan.Period is PeriodState.Over)
    {
        Code = RefusalCode.PeriodNotOver,
        Text = "計画期間が終わっていること",
        TextEn = "The plan's period is over",
        Reason = "計画期間が終わっていません。途中でやめるときは、取り下げてください。",
        ReasonEn = "The plan's period is not over. To end it before, withdraw it.",
    };

    public static Condition FindingsAreAnswered { get; } = new(static plan => !plan.LeavesDemandsUnanswered)
    {
        Code = RefusalCode.FindingsUnanswered,
        Text = "「修正が必要」の指摘に、記載か回答で応えていること",
        TextEn = "Findings that ask for a change are met, by the text or by an answer",
        Reason = "「修正が必要」の指摘に回答がなく、記載も前に提出した版のままです。記載を直すか、指摘に回答してから提出してください。",
        ReasonEn = "A finding that asks for a change has no answer, and the text is still the version submitted before. Mend the text or answer it, then submit.",
    };

    public static Condition OwnDemandsAreSettled { get; } = new(static (_, actor, plan) => plan.Demands.All(demand => demand.Office != actor.Organisation))
    {
        Code = RefusalCode.DemandsOpen,
        Text = "この機関の「修正が必要」の指摘が、すべて対応済みであること",
        TextEn = "The office has settled all of its findings that ask for a change",
        Reason = "この機関の「修正が必要」の指摘が残っています。直っていれば対応済みにし、直っていなければ修正を依頼してください。",
        ReasonEn = "This office has findings that ask for a change. Settle those that are met, or ask for changes.",
    };

    public static Condition EveryAuthorHasConfirmed { get; } = new(static (state, _) => !state.AuthorsWithoutConfirmation.Any())
    {
        Code = RefusalCode.AuthorsNotConfirmed,
        Text = "すべての策定主体が、この版を確認していること",
        TextEn = "Every author has confirmed this version",
        Reason = "この版をまだ確認していない策定主体があります。すべての策定主体が確認すると進められます。",
        ReasonEn = "Some authors have not confirmed this version. You can go on once every author has.",
        Waiting = static state => state.AuthorsWithoutConfirmation,
    };

    public static Condition EveryProposerHasConfirmed { get; } = new(static (state, _) => state.AuthorsWithoutConfirmation.All(author => author == state.Lead))
    {
        Code = RefusalCode.AuthorsNotConfirmed,
        Text = "すべての提案者が、この版を確認していること",
        TextEn = "Every proposer has confirmed this version",
        Reason = "この版をまだ確認していない提案者があります。すべての提案者が確認すると提案できます。",
        ReasonEn = "Some proposers have not confirmed this version. You can propose once every proposer has.",
        Waiting = static state => state.AuthorsWithoutConfirmation.Where(author => author != state.Lead),
    };

    public static Condition EveryInvitationIsAnswered { get; } = new(static (state, _) => !state.InvitedBodies.Any())
    {
        Code = RefusalCode.InvitationUnanswered,
        Text = "招待への回答がそろっていること",
        TextEn = "Every invitation has been answered",
        Reason = "招待に回答していない団体があります。回答を待つか、招待を取り消してください。",
        ReasonEn = "Some bodies have not answered their invitation. Wait for them, or take the invitation back.",
        Waiting = static state => state.InvitedBodies,
    };

    public static Condition SomebodyIsInvited { get; } = new(static (state, _) => state.InvitedBodies.Any())
    {
        Code = RefusalCode.NobodyInvited,
        Text = "回答を待つ招待があること",
        TextEn = "An invitation is open",
        Reason = "取り消せる招待はありません。",
        ReasonEn = "There is no invitation to take back.",
    };

    public static Condition BothOfficesHaveConfirmed { get; } = new(static (state, _) => state.RequirementConfirmations.AreBothOf(state.ContentVersion))
    {
        Code = RefusalCode.RequirementsNotConfirmed,
        Text = "内閣官房と経済産業省が、この版の要件の充足状況を確認済みであること",
        TextEn = "The Cabinet Secretariat and METI have both confirmed the requirements of this version",
        Reason = "この版は、内閣官房と経済産業省の両方による事前相談の確認が済んでいません。",
        ReasonEn = "The Cabinet Secretariat and METI have not both confirmed this version in prior consultation.",
        Waiting = static state => new[] { OrganisationCode.CabinetSecretariat, OrganisationCode.Meti }
            .Where(office => state.RequirementConfirmations.By(office) != state.ContentVersion),
    };

    public static Condition AuthorHasNotConfirmed { get; } = new(static (state, actor) => !state.HasConfirmed(actor.Organisation))
    {
        Code = RefusalCode.AlreadyConfirmed,
        Text = "この団体が、この版をまだ確認していないこと",
        TextEn = "This body has not confirmed this version yet",
        Reason = "この版は確認済みです。記載が変わると、もう一度確認できます。",
        ReasonEn = "This version is confirmed already. You can confirm again once the text changes.",
    };

    public static Condition OfficeHasNotConfirmed { get; } = new(static (state, actor) => state.RequirementConfirmations.By(actor.Organisation) != state.ContentVersion)
    {
        Code = RefusalCode.AlreadyConfirmed,
        Text = "この機関が、この版をまだ確認済みにしていないこと",
        TextEn = "This office has not confirmed this version yet",
        Reason = "この版の要件は確認済みです。もう一方の機関の確認を待っています。",
        ReasonEn = "You have confirmed the requirements of this version already. The other office's confirmation is still to come.",
        Waiting = static state => new[] { OrganisationCode.CabinetSecretariat, OrganisationCode.Meti }
            .Where(office => state.RequirementConfirmations.By(office) != state.ContentVersion),
    };

    public static Condition HeldByTheAsker { get; } = new(static (state, actor) => state.HeldBy == actor.Organisation)
    {
        Code = RefusalCode.HeldByAnother,
        Text = "保留にした団体・機関であること",
        TextEn = "The body that put the plan on hold resumes it",
        Reason = "この計画を保留にしたのは別の団体・機関です。再開できるのは、保留にした団体・機関だけです。",
        ReasonEn = "Another body put this plan on hold. Only that body can resume it.",
        Waiting = static state => state.HeldBy is { } holder ? [holder] : [],
    };

    public static Condition NobodyProposesYet { get; } = new(static (state, _) => state.LeadProposer is null)
    {
        Code = RefusalCode.ProposalUnderway,
        Text = "候補プロジェクトの準備を始めた都道府県がないこと",
        TextEn = "No prefecture prepares a proposal yet",
        Reason = "すでに別の都道府県が候補プロジェクトの準備を始めています。連名で加わるときは、その都道府県から招待を受けてください。",
        ReasonEn = "A prefecture prepares this proposal already. To join it, ask that prefecture for an invitation.",
        Waiting = static state => state.LeadProposer is { } proposer ? [proposer] : [],
    };

    public static Condition SomebodyProposes { get; } = new(static (state, _) => state.LeadProposer is not null)
    {
        Code = RefusalCode.NobodyProposes,
        Text = "提案者があること",
        TextEn = "There is a proposer",
        Reason = "この計画には提案者がありません。",
        ReasonEn = "This plan has no proposer.",
    };

    public static Condition CandidateIsNotAccepted { get; } = new(static (state, _) => state.AcceptedCandidateVersion != state.ContentVersion)
    {
        Code = RefusalCode.AlreadyAccepted,
        Text = "候補プロジェクトをまだ受け付けていないこと",
        TextEn = "The candidate has not been taken in yet",
        Reason = "この候補プロジェクトは受け付けています。",
        ReasonEn = "This candidate has been taken in already.",
    };

    public static Condition CandidateIsAccepted { get; } = new(static (state, _) => state.AcceptedCandidateVersion == state.ContentVersion)
    {
        Code = RefusalCode.CandidateNotAccepted,
        Text = "候補プロジェクトを受け付けていること",
        TextEn = "The candidate has been taken in",
        Reason = "この候補プロジェクトは、まだ受け付けていません。素案・ロードマップとの整合を確認してください。",
        ReasonEn = "This candidate has not been taken in. Check it against the block draft and the roadmap first.",
    };
}

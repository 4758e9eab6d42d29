namespace Kaname.Policy.Steps;

/// <summary>What transitions change beside the step. Each is handed the state with its step already moved.</summary>
internal static class Effects
{
    /// <summary>The text or the list of authors is another now: the version rises, and confirmations of older ones no longer count.</summary>
    public static CourseState RaiseVersion(CourseState state) => state with { ContentVersion = state.ContentVersion + 1 };

    /// <summary>
    /// Whatever was confirmed or announced on the way is asked for afresh, also when the text stays: otherwise the same version
    /// would come back to ② with nothing left to confirm. Authors' confirmations stay as long as the version does.
    /// </summary>
    public static CourseState Return(CourseState state) => state with
    {
        RequirementConfirmations = RequirementConfirmations.None,
        Announcement = null,
        AcceptedCandidateVersion = null,
    };

    public static CourseState Invite(CourseState state, TransitionRequest request) =>
        state with { Authors = [.. state.Authors, new(request.Subject!.Value, Participation.Invited)] };

    public static CourseState TakeBack(CourseState state, TransitionRequest request) => Without(state, request.Subject!.Value);

    public static CourseState Accept(CourseState state, TransitionRequest request) =>
        RaiseVersion(Change(state, request.Actor.Organisation, static author => author with { Participation = Participation.Agreed }));

    public static CourseState Decline(CourseState state, TransitionRequest request) => Without(state, request.Actor.Organisation);

    public static CourseState Leave(CourseState state, TransitionRequest request) =>
        RaiseVersion(Return(FindLeadProposer(Without(state, request.Actor.Organisation))));

    public static CourseState ConfirmVersion(CourseState state, TransitionRequest request) =>
        Change(state, request.Actor.Organisation, author => author with { ConfirmedVersion = state.ContentVersion });

    public static CourseState ConfirmRequirements(CourseState state, TransitionRequest request)
    {
        var confirmations = request.Actor.Role == Role.CabinetConfirmer
            ? state.RequirementConfirmations with { CabinetSecretariat = state.ContentVersion }
            : state.RequirementConfirmations with { Meti = state.ContentVersion };
        return state with
        {
            RequirementConfirmations = confirmations,
            Step = confirmations.AreBothOf(state.ContentVersion) ? PlanStep.Coordination : PlanStep.PriorConsultation,
        };
    }

    public static CourseState Announce(CourseState state, TransitionRequest request) => state with
    {
        Announcement = new(request.AnnouncementDate!.Value, string.IsNullOrWhiteSpace(request.AnnouncementDocument) ? null : request.AnnouncementDocument),
    };

    public static CourseState Publish(CourseState state) => state with { PublishedEdition = state.Edition, PublishedVersion = state.ContentVersion };

    /// <summary>A new version too, so that nothing confirmed of the published edition counts for the next.</summary>
    public static CourseState BeginNextEdition(CourseState state) => RaiseVersion(Return(state)) with { Edition = state.Edition + 1 };

    public static CourseState Hold(CourseState state, TransitionRequest request) =>
        state with { Standing = PlanStanding.OnHold, HeldBy = request.Actor.Organisation };

    public static CourseState Resume(CourseState state) => state with { Standing = PlanStanding.Active, HeldBy = null };

    public static CourseState Withdraw(CourseState state) => state with { Standing = PlanStanding.Withdrawn, HeldBy = null };

    public static CourseState Close(CourseState state) => state with { Standing = PlanStanding.Closed };

    public static CourseState Prepare(CourseState state, TransitionRequest request) => RaiseVersion(state with
    {
        LeadProposer = request.Actor.Organisation,
        Authors = [.. state.Authors, new(request.Actor.Organisation, Participation.Agreed)],
    });

    public static CourseState AcceptCandidate(CourseState state) => state with { AcceptedCandidateVersion = state.ContentVersion };

    /// <summary>When the lead proposer has left, the next proposer leads; when none is left, open invitations go with it.</summary>
    private static CourseState FindLeadProposer(CourseState state)
    {
        if (state.LeadProposer is not { } proposer || state.IsAuthor(proposer))
        {
            return state;
        }

        var next = state.Authors.FirstOrDefault(author => author.Organisation != state.Lead && author.Participation == Participation.Agreed);
        return next is null
            ? state with { LeadProposer = null, Authors = [.. state.Authors.Where(author => author.Organisation == state.Lead)] }
            : state with { LeadProposer = next.Organisation };
    }

    private static CourseState Without(CourseState state, OrganisationCode body) =>
        state with { Authors = [.. state.Authors.Where(author => author.Organisation != body)] };

    private static CourseState Change(CourseState state, OrganisationCode body, Func<PlanAuthor, PlanAuthor> change) =>
        state with { Authors = [.. state.Authors.Select(author => author.Organisation == body ? change(author) : author)] };
}

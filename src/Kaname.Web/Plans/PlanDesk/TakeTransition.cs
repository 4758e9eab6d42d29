using Kaname.Platform.Actions;
using Kaname.Platform.Consultation;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Platform.Projects;
using Kaname.Platform.Publication;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Web.Access;

namespace Kaname.Web.Plans.PlanDesk;

/// <summary>What came with the form of a transition, as typed.</summary>
/// <param name="Reason">Why, where it is asked.</param>
/// <param name="Body">A government by name or code, where one is asked.</param>
/// <param name="Day">The day of the announcement.</param>
/// <param name="Document">The number of the announced document among the plan's files.</param>
/// <param name="Version">The version of the text that the person has read.</param>
/// <param name="Seen">The last entry of the plan's history when the page was made.</param>
public sealed record TypedTransition(string Reason, string Body, string Day, string Document, int? Version, int Seen);

/// <summary>Turns the form of a transition into the user action of that transition, and does it as the person who is signed in.</summary>
public sealed class TakeTransition(ActionRunner runner, ReadWorkspacePlan plans, CurrentPerson person, Municipalities municipalities)
{
    /// <summary>Refusals that say that the plan has moved, and not that something was typed wrongly.</summary>
    private static readonly HashSet<string> OfState =
    [
        nameof(RefusalCode.WrongStep), nameof(RefusalCode.WrongOrganisation), nameof(RefusalCode.AlreadyConfirmed), nameof(RefusalCode.SubjectTakesPart), nameof(RefusalCode.SubjectNotInvited),
        nameof(RefusalCode.PlanOnHold), nameof(RefusalCode.PlanNotOnHold), nameof(RefusalCode.PlanWithdrawn), nameof(RefusalCode.PlanClosed), nameof(RefusalCode.NobodyInvited),
    ];

    /// <summary>Null when done, or why not.</summary>
    public async Task<Refusal?> RunAsync(WorkspacePlan plan, TransitionId transition, TypedTransition typed, CancellationToken cancellation)
    {
        var (id, reason) = (plan.Id, typed.Reason.Trim());
        var refusal = transition switch
        {
            TransitionId.InviteCoAuthor => await WithBodyAsync(typed.Body, body => DoAsync(new InviteCoAuthor(id, body))),
            TransitionId.TakeBackInvitation => await WithBodyAsync(typed.Body, body => DoAsync(new TakeBackInvitation(id, body))),
            TransitionId.AcceptInvitation => await DoAsync(new AcceptInvitation(id)),
            TransitionId.DeclineInvitation => await DoAsync(new DeclineInvitation(id, reason)),
            TransitionId.WithdrawCoAuthor => await DoAsync(new WithdrawCoAuthor(id, reason)),
            TransitionId.ConfirmVersion => await DoAsync(new ConfirmVersion(id, typed.Version ?? 0)),
            TransitionId.SubmitToPriorConsultation => await DoAsync(new SubmitPlan(id, typed.Version ?? 0)),
            TransitionId.ConfirmRequirements => await DoAsync(new ConfirmRequirements(id, typed.Version ?? 0)),
            TransitionId.AskForChanges => await DoAsync(new AskForChanges(id, reason, typed.Version ?? 0)),
            TransitionId.ReturnToDrafting => await DoAsync(new ReturnToDrafting(id, reason)),
            TransitionId.Announce => await AnnounceAsync(id, typed),
            TransitionId.SubmitFormally => await DoAsync(new SubmitFormally(id, typed.Version ?? 0)),
            TransitionId.Publish => await DoAsync(new PublishPlan(id, typed.Version ?? 0)),
            TransitionId.Revise => await DoAsync(new RevisePlan(id, reason)),
            TransitionId.Hold => await DoAsync(new HoldPlan(id, reason)),
            TransitionId.Resume => await DoAsync(new ResumePlan(id, reason)),
            TransitionId.Withdraw => await DoAsync(new WithdrawPlan(id, reason)),
            TransitionId.Close => await DoAsync(new ClosePlan(id, reason)),
            TransitionId.CompleteBlockDraft => await DoAsync(new CompleteBlockDraft(id)),
            TransitionId.PrepareCandidate => await DoAsync(new PrepareCandidate(id)),
            TransitionId.ProposeCandidate => await DoAsync(new ProposeCandidate(id)),
            TransitionId.AcceptCandidate => await DoAsync(new AcceptCandidate(id, typed.Version ?? 0, reason)),
            TransitionId.ReturnCandidate => await DoAsync(new ReturnCandidate(id, reason)),
            TransitionId.AssembleStatePlan => await DoAsync(new AssembleStatePlan(id)),
            _ => throw new ArgumentOutOfRangeException(nameof(transition), transition, "This is done in the editor."),
        };
        return refusal is null || (OfState.Contains(refusal.Code) && await IsDoneAlreadyAsync(plan, transition, typed, cancellation)) ? null : refusal;

        async Task<Refusal?> DoAsync<TAction>(TAction action)
            where TAction : IUserAction => (await runner.RunAsync(action, person.Required, cancellation)).Refusal;

        async Task<Refusal?> AnnounceAsync(string planId, TypedTransition announced) =>
            announced.Day.Trim().Length == 0 ? new("announcement-date-missing", "公表した日を入力してください。例：令和10年7月1日、2028-07-01", "Give the day of the announcement, for example 2028-07-01.")
                : !WrittenDay.TryParse(announced.Day, out var day, out var problem) ? new("announcement-date-missing", problem!.Message, problem.MessageEn)
                : await DoAsync(new AnnouncePlan(planId, day, int.TryParse(announced.Document, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null, announced.Version ?? 0));
    }

    private async Task<Refusal?> WithBodyAsync(string typed, Func<OrganisationCode, Task<Refusal?>> act) =>
        typed.IndexOfAny(['、', ',', '，', '\n']) >= 0 ? new("unknown-government", "一度に書けるのは1つの団体です。1団体ずつ入力してください。例：石川県", "Write one government at a time, for example 石川県.")
        : WrittenPlace.TryParse(typed, municipalities, out var place, out var problem)
            ? await act(OrganisationCode.Of(place))
            : new("unknown-government", problem!.Message, problem.MessageEn);

    /// <summary>
    /// A button pressed twice is one act: the second finds done what it asks for, by the same person since the page was made. An
    /// invitation that a colleague took back is as gone as this person wants it.
    /// </summary>
    private async Task<bool> IsDoneAlreadyAsync(WorkspacePlan plan, TransitionId transition, TypedTransition typed, CancellationToken cancellation) =>
        await plans.FindAsync(plan.Id, person.Required, cancellation) is { } now
        && now.History.Any(entry => entry.Number > typed.Seen
            && entry.Transition == transition.ToString()
            && (entry.ByName == person.Required.Name || transition is TransitionId.TakeBackInvitation)
            && entry.By == person.Required.Organisation
            && (entry.Subject is null || (WrittenPlace.TryParse(typed.Body, municipalities, out var place, out _) && entry.Subject == OrganisationCode.Of(place))));
}

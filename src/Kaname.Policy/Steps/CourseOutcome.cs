using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>What became of a request: <see cref="Taken"/> or <see cref="Refused"/>.</summary>
public abstract record CourseOutcome
{
    private protected CourseOutcome()
    {
    }
}

/// <summary>The transition was taken.</summary>
/// <param name="State">The state after it.</param>
/// <param name="Transition">The transition.</param>
public sealed record Taken(CourseState State, Transition Transition) : CourseOutcome;

/// <summary>The transition was refused, and the plan is as it was.</summary>
/// <param name="Code">The ground, for code.</param>
/// <param name="Reason">The ground in Japanese: what is wrong, then what to do.</param>
/// <param name="ReasonEn">The ground in English.</param>
public sealed record Refused(RefusalCode Code, string Reason, string ReasonEn) : CourseOutcome
{
    /// <summary>The bodies that something is waited for from; empty when nobody in particular. Their names are the caller's to add.</summary>
    public IReadOnlyList<OrganisationCode> WaitsFor { get; init; } = [];
}

/// <summary>Why a request was refused.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusalCode>))]
public enum RefusalCode
{
    /// <summary>The course of this plan type has no such transition.</summary>
    NotInThisCourse,

    /// <summary>The asker's role never takes it.</summary>
    WrongRole,

    /// <summary>The role may take it, but not for a body with this tie to the plan.</summary>
    WrongOrganisation,

    /// <summary>The plan was withdrawn.</summary>
    PlanWithdrawn,

    /// <summary>The plan is closed.</summary>
    PlanClosed,

    /// <summary>The plan is on hold.</summary>
    PlanOnHold,

    /// <summary>The plan is not on hold.</summary>
    PlanNotOnHold,

    /// <summary>Not at this step, or not by this party at this step.</summary>
    WrongStep,

    /// <summary>The version given is not the plan's content version.</summary>
    VersionOutOfDate,

    /// <summary>An author has not confirmed the content version.</summary>
    AuthorsNotConfirmed,

    /// <summary>An invitation has no answer yet.</summary>
    InvitationUnanswered,

    /// <summary>No invitation is open.</summary>
    NobodyInvited,

    /// <summary>内閣官房 or 経済産業省 has not confirmed the content version.</summary>
    RequirementsNotConfirmed,

    /// <summary>The asker's body has confirmed this version already.</summary>
    AlreadyConfirmed,

    /// <summary>Another body put the plan on hold.</summary>
    HeldByAnother,

    /// <summary>Type A: a prefecture prepares a proposal already.</summary>
    ProposalUnderway,

    /// <summary>Type A: nobody proposes.</summary>
    NobodyProposes,

    /// <summary>Type A: the candidate has been taken in already.</summary>
    AlreadyAccepted,

    /// <summary>Type A: the candidate has not been taken in, or was changed since.</summary>
    CandidateNotAccepted,

    /// <summary>A reason is needed.</summary>
    ReasonMissing,

    /// <summary>The reason is longer than a history and a notice can show.</summary>
    ReasonTooLong,

    /// <summary>The version that was read is needed.</summary>
    VersionMissing,

    /// <summary>The body that the act is about is needed.</summary>
    SubjectMissing,

    /// <summary>This body cannot write a plan of this type.</summary>
    SubjectCannotTakePart,

    /// <summary>This body is on the list of authors already.</summary>
    SubjectTakesPart,

    /// <summary>This body has no open invitation.</summary>
    SubjectNotInvited,

    /// <summary>The day of the announcement is needed.</summary>
    AnnouncementDateMissing,

    /// <summary>The day of the announcement is yet to come.</summary>
    AnnouncementInFuture,

    /// <summary>The plan does not say its first or last fiscal year.</summary>
    PeriodMissing,

    /// <summary>The plan's last fiscal year comes before its first.</summary>
    PeriodReversed,

    /// <summary>A finding that asks for a change was met neither by the text nor by an answer.</summary>
    FindingsUnanswered,

    /// <summary>The office's own findings that ask for a change are not settled.</summary>
    DemandsOpen,

    /// <summary>The plan's period is not over.</summary>
    PeriodNotOver,
}

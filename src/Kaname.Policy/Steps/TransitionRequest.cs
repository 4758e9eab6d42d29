using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>What a request may have to bring.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RequestInput>))]
public enum RequestInput
{
    /// <summary><see cref="TransitionRequest.Reason"/>, not blank.</summary>
    Reason,

    /// <summary><see cref="TransitionRequest.Version"/>.</summary>
    Version,

    /// <summary><see cref="TransitionRequest.Subject"/>, a body that may be invited.</summary>
    BodyToInvite,

    /// <summary><see cref="TransitionRequest.Subject"/>, a body whose answer is open.</summary>
    InvitedBody,

    /// <summary><see cref="TransitionRequest.AnnouncementDate"/>, not after <see cref="TransitionRequest.On"/>.</summary>
    AnnouncementDate,
}

/// <summary>What somebody asks for. Members that a transition does not need are not looked at, but <see cref="Version"/> always is.</summary>
public sealed record TransitionRequest
{
    /// <summary>The transition asked for.</summary>
    public required TransitionId Id { get; init; }

    /// <summary>Who asks.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The day in Japan on which it is asked. There is no clock in here.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why, in the asker's own words; passed on as written and not kept in the state.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The content version that the asker has read. A confirmation needs it; for every other transition it may be given. When
    /// given and no longer the plan's, the request is refused: nobody confirms or moves a text they have not seen.
    /// </summary>
    public int? Version { get; init; }

    /// <summary>The body that the act is about: the one to invite, or whose invitation is taken back.</summary>
    public OrganisationCode? Subject { get; init; }

    /// <summary>The day of the announcement by the governor or head.</summary>
    public DateOnly? AnnouncementDate { get; init; }

    /// <summary>Where the announced document is kept, or null; used by <see cref="TransitionId.Announce"/> only.</summary>
    public string? AnnouncementDocument { get; init; }

    /// <summary>What the plan's text and consultation say; needed where <see cref="Transition.ReadsPlan"/>.</summary>
    public PlanReadiness Readiness { get; init; } = PlanReadiness.Unread;
}

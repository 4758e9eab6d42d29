using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>Whether a body writes a plan, or has only been asked to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Participation>))]
public enum Participation
{
    /// <summary>Asked; not an author yet, and no confirmation is waited for. No plan leaves drafting while an answer is open.</summary>
    Invited,

    /// <summary>An author: the lead, or one that accepted.</summary>
    Agreed,
}

/// <summary>A body on the list of authors (策定主体), and the last version that it confirmed.</summary>
/// <param name="Organisation">The body.</param>
/// <param name="Participation">Whether it writes the plan, or has only been asked to.</param>
/// <param name="ConfirmedVersion">
/// The content version of its last confirmation, or null. It counts only while it is the plan's content version: an older
/// number is kept so that a page can say which version was confirmed last.
/// </param>
public sealed record PlanAuthor(OrganisationCode Organisation, Participation Participation, int? ConfirmedVersion = null);

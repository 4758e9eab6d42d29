using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>How the body that somebody acts for must be tied to the plan.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tie>))]
public enum Tie
{
    /// <summary>By its office alone: 内閣官房, 経済産業省. The role already says which.</summary>
    Office,

    /// <summary>It leads the plan.</summary>
    Lead,

    /// <summary>It writes the plan, the lead included.</summary>
    Author,

    /// <summary>It writes the plan, and another leads it.</summary>
    CoAuthor,

    /// <summary>It has been invited and has not answered.</summary>
    Invited,

    /// <summary>Type A: it proposes for all proposers.</summary>
    LeadProposer,

    /// <summary>Type A: it is any prefecture.</summary>
    AnyPrefecture,

    /// <summary>Type A: it is one of the bureaus that draw up the block draft.</summary>
    DraftingBureau,
}

/// <summary>Who may take a transition: a role, in a body tied to the plan.</summary>
/// <param name="Role">The role.</param>
/// <param name="Tie">The tie.</param>
public sealed record Party(Role Role, Tie Tie)
{
    /// <summary>Is this actor, for this plan, such a party?</summary>
    /// <param name="state">The plan's state.</param>
    /// <param name="actor">Who asks.</param>
    public bool Includes(CourseState state, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(actor);
        var body = actor.Organisation;
        return actor.Role == Role && Tie switch
        {
            Tie.Office => true,
            Tie.Lead => body == state.Lead,
            Tie.Author => state.IsAuthor(body),
            Tie.CoAuthor => body != state.Lead && state.IsAuthor(body),
            Tie.Invited => state.AuthorOf(body)?.Participation == Participation.Invited,
            Tie.LeadProposer => body == state.LeadProposer,
            Tie.AnyPrefecture => body.Kind == OrganisationKind.Prefecture,
            Tie.DraftingBureau => state.Bureaus.Contains(body),
            _ => false,
        };
    }
}

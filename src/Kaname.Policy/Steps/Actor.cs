using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>Who asks for a transition: a person, in one role, for one body.</summary>
public sealed record Actor
{
    /// <summary>Creates an actor.</summary>
    /// <param name="organisation">The body acted for.</param>
    /// <param name="role">The role acted in; it must fit the body (<see cref="Roles.Fits"/>).</param>
    /// <param name="name">The person's name as it shall stand in the record.</param>
    /// <exception cref="ArgumentException">The name is blank, or nobody of this body can have this role.</exception>
    [JsonConstructor]
    public Actor(OrganisationCode organisation, Role role, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!Roles.Fits(role, organisation))
        {
            throw new ArgumentException($"Nobody of \"{organisation}\" can act as {role}.", nameof(role));
        }

        Organisation = organisation;
        Role = role;
        Name = name;
    }

    /// <summary>The body acted for.</summary>
    public OrganisationCode Organisation { get; }

    /// <summary>The role acted in.</summary>
    public Role Role { get; }

    /// <summary>The person's name as it stands in the record.</summary>
    public string Name { get; }
}

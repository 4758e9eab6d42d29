using Kaname.Policy.Steps;
using Microsoft.AspNetCore.Builder;

namespace Kaname.Web.Access;

/// <summary>Declares who may use a page or an address. One that declares nothing is refused by <see cref="AccessGate"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WhoMayAttribute : Attribute
{
    /// <summary>Everyone, or whoever has signed in.</summary>
    public WhoMayAttribute(Audience audience) => Audience = audience;

    /// <summary>Whoever has signed in, in one of these roles.</summary>
    public WhoMayAttribute(params Role[] roles) => (Audience, Roles) = (Audience.SignedIn, roles);

    /// <summary>For whom.</summary>
    public Audience Audience { get; }

    /// <summary>The roles that may; empty where every role may.</summary>
    public IReadOnlyList<Role> Roles { get; } = [];

    /// <summary>Does it admit somebody who has signed in, in this role?</summary>
    public bool Admits(Role role) => Roles.Count == 0 || Roles.Contains(role);
}

/// <summary>The same for addresses that are no pages.</summary>
public static class WhoMayEndpoints
{
    public static TBuilder WhoMay<TBuilder>(this TBuilder endpoints, Audience audience)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new WhoMayAttribute(audience));

    public static TBuilder WhoMay<TBuilder>(this TBuilder endpoints, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new WhoMayAttribute(roles));
}

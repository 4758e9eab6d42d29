namespace Kaname.Web.Access;

/// <summary>For whom a page or an address is.</summary>
public enum Audience
{
    /// <summary>Anybody, and the same for everybody.</summary>
    Everyone,

    /// <summary>Whoever has signed in, in whatever role.</summary>
    SignedIn,
}

using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Policy.Plans;

/// <summary>A firm at the core of the plan; for B, one to be supported first (重点支援企業等).</summary>
public sealed record CoreFirm
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Its corporate number, if it has one.</summary>
    public CorporateNumber? CorporateNumber { get; init; }

    /// <summary>Where it works for the plan, which need not be its head office.</summary>
    public Place? Place { get; init; }

    /// <summary>Why it was chosen, in Japanese. A degree may inform this; it never replaces it.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it was chosen, in English.</summary>
    public string? ReasonEn { get; init; }
}

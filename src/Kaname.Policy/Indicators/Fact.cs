using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>One row of actuals: what a plan reported for a KGI, a fiscal year, a part and a place.</summary>
public sealed record Fact
{
    /// <summary>The plan that reported it. Plan ids are compared letter by letter.</summary>
    public required string PlanId { get; init; }

    /// <summary>The KGI.</summary>
    public required Kgi Kgi { get; init; }

    /// <summary>The year that the amount belongs to.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>Public or private money, or neither.</summary>
    public Part Part { get; init; }

    /// <summary>Where it took place: a municipality, or a prefecture when that is all that is known.</summary>
    public required Place Place { get; init; }

    /// <summary>Whole yen or people, or the numerator of a ratio; null when the plan was asked and left it blank. Blank is not zero.</summary>
    public long? Amount { get; init; }

    /// <summary>The denominator of a ratio; not used by other kinds.</summary>
    public long? Denominator { get; init; }

    /// <summary>The project or programme that it belongs to, under which another plan may list the same amount; null or empty if none.</summary>
    public string? SharedKey { get; init; }

    /// <summary>The firm behind it, from which a person may see that two plans mean the same investment.</summary>
    public CorporateNumber? Firm { get; init; }

    /// <summary>The row's own id, carried along for pages; not used in any sum.</summary>
    public string? Id { get; init; }

    /// <summary>Was the row asked for and left blank? A ratio is blank unless both of its numbers are given.</summary>
    public bool IsBlank => Amount is null || (Kgi.Kind() == MeasureKind.Ratio && Denominator is null);
}

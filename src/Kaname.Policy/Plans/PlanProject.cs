using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Plans;

/// <summary>One project of a plan: one investor side (public or private) at one place.</summary>
public sealed record PlanProject
{
    /// <summary>Names the project within its plan.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name in Japanese.</summary>
    public string? Name { get; init; }

    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Where the investment is made, not where the investor has its head office.</summary>
    public Place? Place { get; init; }

    /// <summary>Whose money: public or private. <see cref="Part.None"/> if nobody has said.</summary>
    public Part Part { get; init; }

    /// <summary>Who invests.</summary>
    public IReadOnlyList<string> Investors { get; init; } = [];

    /// <summary>The corporate number of the first investor, if it has one.</summary>
    public CorporateNumber? CorporateNumber { get; init; }

    /// <summary>The key of a project or programme that stands in several plans; facts that share it count once.</summary>
    public string? SharedKey { get; init; }

    /// <summary>Slug of a map category, if one fits.</summary>
    public string? Category { get; init; }

    /// <summary>How far it has come.</summary>
    public ProjectStage? Stage { get; init; }

    /// <summary>The first fiscal year of the investment.</summary>
    public FiscalYear? Start { get; init; }

    /// <summary>The last fiscal year of the investment.</summary>
    public FiscalYear? End { get; init; }

    /// <summary>Planned investment in whole yen by fiscal year (the western year); a year that is missing is unknown, not 0.</summary>
    public IReadOnlyDictionary<int, long> PlannedYen { get; init; } = new Dictionary<int, long>();
}

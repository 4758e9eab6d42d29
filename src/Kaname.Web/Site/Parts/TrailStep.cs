namespace Kaname.Web.Site.Parts;

/// <summary>Where a step stands.</summary>
public enum StepState
{
    /// <summary>Behind the plan.</summary>
    Done,

    /// <summary>Where the plan stands.</summary>
    Now,

    /// <summary>Ahead of the plan.</summary>
    ToCome,

    /// <summary>Where the plan was given up.</summary>
    Ended,
}

/// <summary>A step of a plan's way.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="From">First day, when known.</param>
/// <param name="To">Last day, when over.</param>
/// <param name="Fact">One fact: 修正の依頼1回.</param>
/// <param name="Who">Who brought the plan here, and when; only where officials read it.</param>
public sealed record TrailStep(string Name, StepState State, DateOnly? From = null, DateOnly? To = null, string? Fact = null, IReadOnlyList<string>? Who = null);

/// <summary>How many plans stand at a step.</summary>
/// <param name="Name">Name of the step.</param>
/// <param name="Plans">All plans at it.</param>
/// <param name="ByType">The same by plan type: A, B, C.</param>
/// <param name="Address">The list of those plans, without language.</param>
public sealed record StepCount(string Name, int Plans, IReadOnlyList<(string Type, int Plans)> ByType, string? Address = null);

using Kaname.Policy.Steps;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>A step of a published edition: when it was first and last reached, and what may be said of it in public.</summary>
/// <param name="Step">The step.</param>
/// <param name="FirstReached">When it was reached for the first time in this edition.</param>
/// <param name="LastReached">When it was reached for the last time, after any way back.</param>
/// <param name="On">The day outside, where that is another one: the governor's announcement.</param>
/// <param name="ChangesAskedFor">How often changes were asked for at this step.</param>
public sealed record PublishedStep(PlanStep Step, DateTimeOffset FirstReached, DateTimeOffset LastReached, DateOnly? On, int ChangesAskedFor);

using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans;

/// <summary>The way of a published edition: its steps with their days, and how often changes were asked for.</summary>
public static class PlanTrail
{
    /// <summary>The steps. All are done: only what has gone all the way is public.</summary>
    public static IReadOnlyList<TrailStep> Of(PlanType type, PublishedVersion edition, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(texts);
        var course = Course.For(type).Steps;
        return [.. course.Select(step => Step(type, step, StepState.Done, edition.Steps, texts))];
    }

    /// <summary>When both ministries had confirmed that the requirements are filled (B, C): from then on the plan was coordinated. Null for A.</summary>
    public static DateOnly? RequirementsConfirmed(PublishedVersion edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Steps.FirstOrDefault(step => step.Step == PlanStep.Coordination) is { } step ? JapanTime.DayOf(step.LastReached) : null;
    }

    /// <summary>When the candidate had been found to fit draft and roadmap (A): from then on the state wrote the plan. Null for B and C.</summary>
    public static DateOnly? CandidateAccepted(PublishedVersion edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Steps.FirstOrDefault(step => step.Step == PlanStep.StatePlan) is { } step ? JapanTime.DayOf(step.LastReached) : null;
    }

    /// <summary>One step, with the same days wherever it is told: before the public and before those who work on the plan.</summary>
    public static TrailStep Step(PlanType type, StepDefinition step, StepState state, IReadOnlyList<PublishedStep> reachedSteps, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(reachedSteps);
        ArgumentNullException.ThrowIfNull(texts);
        var name = Languages.Of(step.Name, step.NameEn);
        var next = Course.For(type).Steps.FirstOrDefault(later => later.Number == step.Number + 1);
        if (reachedSteps.FirstOrDefault(reached => reached.Step == step.Step) is not { } own)
        {
            return new(name, state);
        }

        // Announcing, submitting and publishing are days; the work before them lasts until the next step is reached for good.
        var isDay = step.Step is PlanStep.Announcement or PlanStep.FormalSubmission or PlanStep.Publication or PlanStep.StatePlanPublication;
        var to = !isDay && state is StepState.Done && next is not null && reachedSteps.FirstOrDefault(reached => reached.Step == next.Step) is { } after ? JapanTime.DayOf(after.LastReached) : (DateOnly?)null;
        string? fact = own.ChangesAskedFor > 0 ? texts["ChangesAskedFor", own.ChangesAskedFor].Value : null;
        return new(name, state, isDay ? own.On ?? JapanTime.DayOf(own.LastReached) : JapanTime.DayOf(own.FirstReached), to, fact);
    }
}

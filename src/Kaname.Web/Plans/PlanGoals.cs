using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;

namespace Kaname.Web.Plans;

/// <summary>A goal of a plan with its figures, whole and by part.</summary>
/// <param name="Whole">The goal.</param>
/// <param name="Parts">Private and public, where the plan keeps them apart.</param>
/// <param name="Unit">How the figures are written.</param>
public sealed record PlanGoal(GoalReading Whole, IReadOnlyList<GoalReading> Parts, FigureUnit Unit);

/// <summary>The goals of an edition as its page shows them: mandatory first, in the order of the KGI set.</summary>
public static class PlanGoals
{
    /// <summary>Reads the goals.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="edition">The edition whose goals they are.</param>
    /// <param name="nation">Where its accepted figures are; an older edition is read without them.</param>
    public static IReadOnlyList<PlanGoal> Of(PublishedPlan plan, PublishedVersion edition, PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(nation);
        var facts = edition.Edition == plan.Current.Edition
            ? nation.FactsOf(plan.Id).ToLookup(fact => fact.Goal, StringComparer.Ordinal)
            : Array.Empty<NationFact>().ToLookup(fact => fact.Goal, StringComparer.Ordinal);
        return [.. edition.Content.Goals.Items.OrderBy(goal => goal.Level).ThenBy(goal => goal.Kgi ?? (Kgi)99).Select(goal => Read(goal, edition, plan, facts[goal.Id], nation))];
    }

    private static PlanGoal Read(Goal goal, PublishedVersion edition, PublishedPlan plan, IEnumerable<NationFact> facts, PublishedNation nation)
    {
        var basics = edition.Content.Basics;
        var reports = facts.Select(fact => new GoalReport(fact.Year, fact.Place, fact.Part, fact.Amount, fact.Denominator)).ToList();
        var (start, end) = (basics.Start ?? nation.AsOf, basics.End ?? nation.AsOf);
        var limits = new ProgressLimits(nation.Settings.PaceOnTrack, nation.Settings.PaceSlightlyBehind);
        GoalReading Of(Part? part) => GoalReading.Of(goal, start, end, reports, nation.AsOf, limits, part);
        var whole = AsRolledUp(Of(null), plan, nation);
        var parts = new[] { Part.Private, Part.Public }.Where(part => goal.Shares.Any(share => share.Part == part)).Select(part => Of(part)).ToList();
        return new(whole, parts, FigureUnit.Of(whole));
    }

    /// <summary>Of a KGI that rolls up the page says what the opened number of the plan says, and never works it out a second way.</summary>
    private static GoalReading AsRolledUp(GoalReading reading, PublishedPlan plan, PublishedNation nation)
    {
        if (plan.Withdrawn || reading.Goal is not { Level: GoalLevel.MandatoryKgi, Kgi: { } kgi } || kgi.Kind() == MeasureKind.Ratio || reading.ToDate is null)
        {
            return reading;
        }

        var result = nation.RollUp(RollUpScope.OfPlan(plan.Id, kgi, nation.AsOf));
        return result.Progress is null ? reading : reading with
        {
            Progress = result.Progress,
            Expected = result.Expected,
            ExpectedFormula = reading.Expected == result.Expected ? reading.ExpectedFormula : null,
        };
    }
}

using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Steps;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans.PlanDesk;

/// <summary>The way of a plan so far in this edition, with who brought it on: sent back, the ring returns, and the days stay.</summary>
internal static class DeskTrail
{
    public static IReadOnlyList<TrailStep> Of(WorkspacePlan plan, PlaceNames places, IStringLocalizer texts)
    {
        var entries = plan.History.Where(entry => entry.Edition == plan.Course.Edition).OrderBy(entry => entry.Number).ToList();
        var moves = entries.Where(entry => entry.From != entry.To || entry.Number == entries[0].Number).ToLookup(entry => entry.To);
        IReadOnlyList<PublishedStep> reached =
        [
            .. moves.Select(step => new PublishedStep(
                step.Key, step.First().At, step.Last().At, step.Last().On, entries.Count(entry => entry.From == step.Key && entry.Transition == nameof(TransitionId.AskForChanges)))),
        ];
        // Published, the edition has gone all the way: no step is where it stands.
        var now = plan.Course.PublishedEdition == plan.Course.Edition ? int.MaxValue : Course.For(plan.Type).Of(plan.Course.Step).Number;
        return
        [
            .. Course.For(plan.Type).Steps.Select(step =>
                PlanTrail.Step(plan.Type, step, step.Number < now ? StepState.Done : step.Number == now ? StepState.Now : StepState.ToCome, reached, texts)
                    with { Who = [.. Movers(moves[step.Step].LastOrDefault(), entries).Select(entry => Who(entry, places))] }),
        ];
    }

    /// <summary>Whoever moved the plan here; at ③ both offices, for it takes the two of them.</summary>
    private static IEnumerable<WorkspaceMove> Movers(WorkspaceMove? move, IReadOnlyList<WorkspaceMove> entries) =>
        move is null ? []
        : move.Transition != nameof(TransitionId.ConfirmRequirements) ? [move]
        : entries.Where(entry => entry.Transition == move.Transition && entry.ContentVersion == move.ContentVersion && entry.Number <= move.Number)
            .GroupBy(entry => entry.By).Select(office => office.Last());

    private static string Who(WorkspaceMove entry, PlaceNames places)
    {
        var body = places.Of(entry.By);
        return $"{(entry.ByName.StartsWith(body, StringComparison.Ordinal) ? entry.ByName : body + (Languages.English ? ", " : "　") + entry.ByName)}{(Languages.English ? ", " : "　")}{Formats.Moment(entry.At)}";
    }
}

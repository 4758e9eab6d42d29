using Kaname.Platform.Plans.Contracts;
using Kaname.Policy.Steps;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans.PlanDesk;

/// <summary>The way of a plan so far in this edition: sent back, the ring returns, and the days stay.</summary>
internal static class DeskTrail
{
    public static IReadOnlyList<TrailStep> Of(WorkspacePlan plan, IStringLocalizer texts)
    {
        var entries = plan.History.Where(entry => entry.Edition == plan.Course.Edition).OrderBy(entry => entry.Number).ToList();
        var now = Course.For(plan.Type).Of(plan.Course.Step).Number;
        return
        [
            .. Course.For(plan.Type).Steps.Select(step =>
            {
                var reached = entries.Where(entry => entry.To == step.Step && (entry.From != entry.To || entry.Number == entries[0].Number)).ToList();
                var asked = entries.Count(entry => entry.From == step.Step && entry.Transition == nameof(TransitionId.AskForChanges));
                var name = Languages.Of(step.Name, step.NameEn);
                var state = step.Number < now ? StepState.Done : step.Number == now ? StepState.Now : StepState.ToCome;
                return reached.Count == 0
                    ? new TrailStep(name, state)
                    : new TrailStep(name, state, PlanTrail.Day(reached[^1].At), null, asked > 0 ? texts["ChangesAskedFor", asked].Value : null);
            }),
        ];
    }
}

using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>A published plan as the roll-up needs it: its period and the targets of its mandatory KGIs.</summary>
internal static class RollUpRows
{
    public static PlanForRollUp Of(PublishedPlan plan) => new()
    {
        Id = plan.Id,
        Type = plan.Type,
        SubmittedAt = plan.Current.SubmittedAt,
        Withdrawn = plan.Withdrawn,
        Start = plan.Content.Basics.Start!.Value,
        End = plan.Content.Basics.End!.Value,
        Targets =
        [
            .. from goal in plan.Content.Goals.Items
               where goal.Kgi is not null
               from share in goal.Shares
               select new Target
               {
                   Kgi = goal.Kgi!.Value,
                   Place = share.Government,
                   Part = share.Part,
                   Baseline = share.Baseline,
                   BaselineYear = goal.BaselineYear,
                   Milestones = share.Milestones.ToDictionary(milestone => new FiscalYear(milestone.Key), milestone => milestone.Value),
                   Final = share.Final,
                   TargetYear = goal.TargetYear,
               },
        ],
    };
}

using Kaname.Policy.Indicators;

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
        Targets = plan.Content.Goals.Targets(),
    };
}

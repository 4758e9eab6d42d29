using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>The governor or head makes the plan public (④).</summary>
public sealed record AnnouncePlan(string PlanId, DateOnly On, string? Document) : IUserAction;

/// <summary>The governors made the plan public.</summary>
public sealed record PlanAnnounced(string PlanId, int Edition, DateOnly On, string? Document);

internal sealed class AnnouncePlanHandler : IHandle<AnnouncePlan>
{
    public async Task<Refusal?> HandleAsync(AnnouncePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Announce, announcedOn: action.On, document: action.Document);
        if (plan is null)
        {
            return refusal;
        }

        plan.AnnouncedOn = action.On;
        context.Happened(plan.Id, new PlanAnnounced(plan.Id, plan.Edition, action.On, action.Document));
        return null;
    }
}

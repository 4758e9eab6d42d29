using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Projects;

/// <summary>The bureau and its panel finish the block draft and open the intake of candidates (type A).</summary>
public sealed record CompleteBlockDraft(string PlanId) : IUserAction;

/// <summary>The block draft was finished.</summary>
public sealed record BlockDraftCompleted(string PlanId, int Edition);

internal sealed class CompleteBlockDraftHandler : IHandle<CompleteBlockDraft>
{
    public async Task<Refusal?> HandleAsync(CompleteBlockDraft action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.CompleteBlockDraft);
        if (plan is null)
        {
            return refusal;
        }

        context.Happened(plan.Id, new BlockDraftCompleted(plan.Id, plan.Edition));
        return null;
    }
}

using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Consultation;

/// <summary>The office that left a finding holds it settled, with or without an answer: it was mended, explained, or is no longer asked.</summary>
public sealed record SettleFinding(string PlanId, int Number) : IUserAction;

/// <summary>A finding was settled.</summary>
public sealed record FindingSettled(string PlanId, int Number);

internal sealed class SettleFindingHandler : IHandle<SettleFinding>
{
    public async Task<Refusal?> HandleAsync(SettleFinding action, ActionContext context)
    {
        var (plan, finding, unknown) = await FindingRules.FindAsync(context.Store, action.PlanId, action.Number);
        if (plan is null || finding is null)
        {
            return unknown;
        }

        if (FindingRights.RefuseSettling(plan.Course, OrganisationCode.Parse(finding.Office), context.Actor) is { } notNow)
        {
            return notNow;
        }

        if (finding.SettledAt is not null)
        {
            return new(finding.SettledByName == context.Actor.Name ? Refusal.DoneAlready : "already-settled", "この指摘は対応済みです。", "This finding is settled already.");
        }

        (finding.SettledAt, finding.SettledByName) = (context.Now, context.Actor.Name);
        context.Happened(plan.Id, new FindingSettled(plan.Id, action.Number));
        return null;
    }
}

using Kaname.Platform.Actions;

namespace Kaname.Platform.Consultation;

/// <summary>The office that left a finding holds it settled, with or without an answer: it was mended, explained, or is no longer asked.</summary>
public sealed record SettleFinding(string PlanId, int Number) : IUserAction;

/// <summary>A finding was settled.</summary>
public sealed record FindingSettled(string PlanId, int Number);

internal sealed class SettleFindingHandler : IHandle<SettleFinding>
{
    public async Task<Refusal?> HandleAsync(SettleFinding action, ActionContext context)
    {
        if (!FindingRules.IsConfirmer(context.Actor))
        {
            return new("wrong-role", "指摘は、書いた機関の確認担当が対応済みにします。", "A finding is settled by a confirmer of the office that left it.");
        }

        var (plan, finding, unknown) = await FindingRules.FindAsync(context.Store, action.PlanId, action.Number);
        if (plan is null || finding is null)
        {
            return unknown;
        }

        if (finding.Office != context.Actor.Organisation.Value)
        {
            return new(
                "wrong-organisation", "この指摘は別の機関が書きました。対応済みにできるのは、書いた機関です。", "Another office left this finding. Only that office settles it.");
        }

        if (!FindingRules.IsConsulted(plan.Course))
        {
            return FindingRules.WrongStep;
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

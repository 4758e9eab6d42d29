using Kaname.Platform.Actions;
using Kaname.Platform.Audit;

namespace Kaname.Platform.Consultation;

/// <summary>An author answers a finding while the plan is mended (①) or consulted (②). Until it is settled, a later answer replaces an earlier one.</summary>
/// <param name="Opened">When the form was opened: an answer that somebody else gave since is not written over unread. Null for programs.</param>
public sealed record AnswerFinding(string PlanId, int Number, string Reply, DateTimeOffset? Opened = null) : IUserAction;

/// <summary>A finding was answered.</summary>
public sealed record FindingAnswered(string PlanId, int Number, string Fingerprint);

internal sealed class AnswerFindingHandler : IHandle<AnswerFinding>
{
    public async Task<Refusal?> HandleAsync(AnswerFinding action, ActionContext context)
    {
        var (plan, finding, unknown) = await FindingRules.FindAsync(context.Store, action.PlanId, action.Number);
        if (plan is null)
        {
            return unknown;
        }

        if (FindingRights.RefuseAnswering(plan.Course, context.Actor) is { } notNow)
        {
            return notNow;
        }

        if (finding is null)
        {
            return unknown;
        }

        if (finding.SettledAt is not null)
        {
            return new("settled", "この指摘は、確認担当が対応済みにしました。改めて答える必要はありません。", "The office has settled this finding. It needs no further answer.");
        }

        if (FindingRules.RefuseReply(action.Reply) is { } refusal)
        {
            return refusal;
        }

        if (action.Opened is { } opened && finding.RepliedAt >= opened)
        {
            var mine = finding.RepliedBy == context.Actor.Organisation.Value && finding.RepliedByName == context.Actor.Name;
            if (mine && finding.Reply == action.Reply.Trim())
            {
                return new(Refusal.DoneAlready, "この回答は、この画面を開いたあとに送りました。", "This answer was sent after this page was opened.");
            }

            if (!mine)
            {
                return new(
                    Refusal.ChangedInBetween,
                    $"この指摘には、画面を開いたあとに{finding.RepliedByName}が回答しました。その回答を読み、必要なら書き直してください。",
                    $"{finding.RepliedByName} has answered this finding since you opened the page. Read that answer, and write yours again if it is still needed.");
            }
        }

        (finding.Reply, finding.RepliedBy, finding.RepliedByName, finding.RepliedAt) =
            (action.Reply.Trim(), context.Actor.Organisation.Value, context.Actor.Name, context.Now);
        context.Happened(plan.Id, new FindingAnswered(plan.Id, action.Number, Fingerprint.Of(finding.Reply)));
        return null;
    }
}

using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Consultation;

/// <summary>What the words of a finding and of its answer must be like, and where a finding is kept.</summary>
internal static class FindingRules
{
    private const int Longest = 4_000;

    /// <summary>What an office notes.</summary>
    public static Refusal? RefuseText(string? text) => string.IsNullOrWhiteSpace(text)
        ? new("text-missing", "内容がありません。何を確かめたいか、どう直せばよいかを書いてください。例：投資額の根拠を示してください。", "There is no text. Say what to check or how to mend it, such as: Show what the investment figure rests on.")
        : RefuseLength(text);

    /// <summary>What an author answers.</summary>
    public static Refusal? RefuseReply(string? reply) => string.IsNullOrWhiteSpace(reply)
        ? new("text-missing", "回答がありません。どこをどう直したか、直さないときはその理由を書いてください。例：投資額の根拠として、企業への聞き取りの結果を資料に加えました。", "There is no answer. Say what was mended, or why it stays, such as: The interviews with the firms were attached as grounds for the investment.")
        : RefuseLength(reply);

    private static Refusal? RefuseLength(string text) => text.Length > Longest
        ? new("text-too-long", $"内容が長すぎます（{text.Length:N0}字）。{Longest:N0}字までで書いてください。例：投資額の根拠を示してください。", $"The text is too long ({text.Length:N0} characters). Keep it to {Longest:N0}.")
        : null;

    /// <summary>The plan and one of its findings, or why there is none.</summary>
    public static async Task<(Plan? Plan, ReviewFinding? Finding, Refusal? Refusal)> FindAsync(KanameContext store, string planId, int number)
    {
        if (await store.Plans.FindAsync(planId) is not { } plan)
        {
            return (null, null, Refusal.UnknownPlan(planId));
        }

        return await store.ReviewFindings.FirstOrDefaultAsync(finding => finding.PlanId == planId && finding.Number == number) is { } finding
            ? (plan, finding, null)
            : (plan, null, new("unknown-finding", $"{number}番の指摘は見つかりません。番号を確かめてください。", $"There is no finding {number}. Check its number."));
    }
}

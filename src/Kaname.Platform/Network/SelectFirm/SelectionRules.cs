using Kaname.Platform.Actions;
using Kaname.Platform.Network.Contracts;
using Kaname.Platform.Plans;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Network;

/// <summary>When a firm may not be chosen.</summary>
internal static class SelectionRules
{
    /// <summary>The longest reason, in characters; as long as the section's own form takes.</summary>
    private const int LongestReason = 2_000;

    public static Refusal NoSuchFirm { get; } = new(
        "unknown-firm", "この企業は、このデータと条件の中にありません。順位の表から選び直してください。", "This firm is not in the data set under these conditions. Choose it again from the ranking.");

    public static Refusal DoneAlready { get; } = new(Refusal.DoneAlready, "この選定は、もう保存されています。", "This choice has been saved already.");

    public static Refusal? Refuse(DataSetAccess access, Plan plan, string reason) => access.Refusal switch
    {
        DataSetRefusal.PledgeNeeded => new("pledge-needed", "守秘の誓約の期限が切れています。誓約をしてから、もう一度保存してください。", "Your pledge of confidentiality has expired. Sign it, then save again."),
        not null => new("unknown-data-set", "取引データが見つかりません。分析の一覧から選び直してください。", "The data set is not there. Choose it again from the list of analyses."),
        _ when !PlanSections.Has(plan.Type, PlanSection.CoreFirms) => NoSuchSection(plan.Type),
        _ when access.DataSet!.Data != plan.Data => new(
            "other-kind", "実データと見本は混ぜられません。同じ種類のデータと計画を選んでください。", "Real and sample data never mix. Choose a data set and a plan of one kind."),
        _ when reason.Length == 0 => new(
            "reason-missing",
            "選定の理由がありません。理由のない選定は保存できません。選んだ理由を書いてください。例：域内32社から仕入れ、売上の6割を域外から得ているため。",
            "There is no reason. A choice without a reason cannot be saved. Say why you choose it, for example: it buys from 32 firms of the prefecture and sells three fifths outside."),
        _ when reason.Length > LongestReason => new(
            "reason-too-long", $"理由が{reason.Length:N0}字あります。{LongestReason:N0}字までにしてください。", $"The reason has {reason.Length:N0} characters. Keep it to {LongestReason:N0}."),
        _ => null,
    };

    public static Refusal Chosen(CoreFirm there, PlanType type) => new(
        "chosen-already",
        $"この計画の{(type == PlanType.B ? "重点支援企業等" : "核となる事業者")}に、同じ法人番号の「{there.Name}」がもうあります。理由を直すときは、計画のその欄で直してください。",
        $"The plan already has \"{there.Name}\" with this corporate number. To change the reason, edit that section of the plan.");

    private static Refusal NoSuchSection(PlanType type)
    {
        var profile = PlanSections.Of(PlanSection.CoreFirms);
        return new("no-such-section", $"種類{type}の計画には「{profile.Name}」の欄がありません。種類BかCの計画を選んでください。", $"A plan of type {type} has no section \"{profile.NameEn}\". Choose a plan of type B or C.");
    }
}

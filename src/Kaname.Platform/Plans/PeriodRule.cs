using Kaname.Platform.Actions;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans;

/// <summary>
/// What leaves its authors has a period: totals, yearly reports and the public page count from its first year to its last.
/// Ours: the paper speaks of the plan's period (計画期間) without saying where it is asked for.
/// </summary>
internal static class PeriodRule
{
    /// <summary>Why a plan may not go on, or null where its period stands.</summary>
    public static async Task<Refusal?> RefuseWithoutPeriodAsync(this ActionContext context, Plan plan)
    {
        var basics = (await SectionStore.ReadAsync(context.Store, plan.Id, plan.Type)).Basics;
        return (basics.Start, basics.End) switch
        {
            (null, _) or (_, null) => new(
                "period-missing",
                "計画の最初と最後の年度が入力されていません。「基本情報」で両方を入力してください。例：令和8年度から令和12年度まで",
                "The plan has no first or no last fiscal year. Enter both under Basics, for example FY2026 to FY2030."),
            ({ } start, { } end) when end < start => new(
                "period-reversed",
                $"計画の最後の年度（{end.ToJapanese()}）が最初の年度（{start.ToJapanese()}）より前です。「基本情報」で直してください。例：令和8年度から令和12年度まで",
                $"The plan's last fiscal year (FY{end.Year}) comes before its first (FY{start.Year}). Mend it under Basics, for example FY2026 to FY2030."),
            _ => null,
        };
    }
}

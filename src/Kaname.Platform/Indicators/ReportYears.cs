using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>The years that can be reported: those of the plan's period that are over.</summary>
internal static class ReportYears
{
    public static IReadOnlyList<FiscalYear> Of(PlanContent content, TimeProvider clock)
    {
        var thisYear = FiscalYear.From(JapanTime.DayOf(clock.GetUtcNow()));
        return content.Basics is { Start: { } start, End: { } end } && start <= end
            ? [.. FiscalYear.Range(start, end).Where(year => year < thisYear)]
            : [];
    }
}

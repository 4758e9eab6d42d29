using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Indicators;

/// <summary>The years that can be reported: those of the plan's period that are over; none for a plan that set no goal.</summary>
public static class ReportYears
{
    /// <param name="content">The plan as it is published.</param>
    /// <param name="clock">Says which years are over in Japan.</param>
    public static IReadOnlyList<FiscalYear> Of(PlanContent content, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(clock);
        var thisYear = FiscalYear.From(JapanTime.DayOf(clock.GetUtcNow()));
        return content.Goals.Items.Count > 0 && content.Basics is { Start: { } start, End: { } end } && start <= end
            ? [.. FiscalYear.Range(start, end).Where(year => year < thisYear)]
            : [];
    }
}

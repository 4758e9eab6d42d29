using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

/// <summary>What is said of years in several sections.</summary>
internal static class Years
{
    public static FormProblem? Backwards(string path, FiscalYear start, FiscalYear end) => end < start
        ? new(
            path,
            $"終わりの{end.ToJapanese()}が、始まりの{start.ToJapanese()}より前です。{start.ToJapaneseShort()}年度以後にしてください。例：{(start.Year < FiscalYear.MaxYear ? start + 1 : start)}",
            $"The last year {end.ToEnglish()} lies before the first year {start.ToEnglish()}. Enter {start.ToEnglish()} or later, for example {(start.Year < FiscalYear.MaxYear ? start + 1 : start)}.")
        : null;

    /// <summary>The fiscal years of the plan's period, none where it is not known, and those that are already in use.</summary>
    public static IReadOnlyList<FiscalYear> OfPlan(FormContext context, IEnumerable<int> used)
    {
        var basics = context.Content.Basics;
        var period = basics is { Start: { } start, End: { } end } ? FiscalYear.Range(start, end) : [];
        return [.. period.Concat(used.Where(FiscalYear.IsInRange).Select(year => new FiscalYear(year))).Distinct().Order()];
    }
}

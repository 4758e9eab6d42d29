using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>The rows of one plan that a roll-up asks for, and whether the plan has given all that it owes there.</summary>
internal sealed class PlanRows
{
    private PlanRows(PlanForRollUp plan, int rank)
    {
        Plan = plan;
        Rank = rank;
    }

    public PlanForRollUp Plan { get; }

    /// <summary>Place in the order in which plans keep a shared amount: submitted earlier, then smaller id.</summary>
    public int Rank { get; }

    /// <summary>The cells of the KGI in scope, within the prefectures asked for.</summary>
    public required IReadOnlyList<RollUpCell> Cells { get; init; }

    /// <summary>The cells of ratios listed under the KGI's heading.</summary>
    public required IReadOnlyList<RollUpCell> RatioCells { get; init; }

    /// <summary>
    /// The years in scope for which nothing, or not everything, is reported. Judged over the whole plan: a plan has reported or has
    /// not, on a block's page as on the nation's.
    /// </summary>
    public required IReadOnlyList<FiscalYear> UnreportedYears { get; init; }

    /// <summary>The unreported years of a plan that has said nothing at all for them.</summary>
    public required IReadOnlySet<FiscalYear> SilentYears { get; init; }

    /// <summary>Does it owe a report in the scope, or has it given (or been asked for) one?</summary>
    public required bool IsAsked { get; init; }

    public bool IsReported => UnreportedYears.Count == 0;

    public static PlanRows? Of(PlanForRollUp plan, int rank, RollUpPartial partial, RollUpScope scope)
    {
        var kind = scope.Kgi.Kind();
        var own = partial.Of(plan.Id, scope.Kgi);
        if (!plan.Type.Has(scope.Kgi) || (kind == MeasureKind.Ratio && own.Count == 0 && !plan.TargetsOf(scope.Kgi).Any()))
        {
            return null;
        }

        var all = InScope(own, kind, scope);
        var ratios = KgiRules.RatiosUnder(scope.Kgi)
            .Where(ratio => plan.Type.Has(ratio))
            .SelectMany(ratio => InScope(partial.Of(plan.Id, ratio), MeasureKind.Ratio, scope))
            .Where(cell => scope.Covers(cell.Key.Prefecture))
            .ToList();
        var cells = scope.Prefectures is null ? all : [.. all.Where(cell => scope.Covers(cell.Key.Prefecture))];
        if (scope.Prefectures is not null && cells.Count == 0 && ratios.Count == 0
            && !plan.TargetsOf(scope.Kgi).Any(target => scope.Covers(target.Place.Prefecture)))
        {
            return null;
        }

        var due = DueInScope(plan, kind, scope);
        var silent = SilentOf(due, all, kind);
        var blank = all.Where(cell => cell.Tally.Blanks > 0).Select(cell => cell.Key.FiscalYear);
        return new PlanRows(plan, rank)
        {
            Cells = cells,
            RatioCells = ratios,
            SilentYears = silent,
            UnreportedYears = [.. silent.Union(blank).Order()],
            IsAsked = due.Count > 0 || all.Count > 0,
        };
    }

    /// <summary>
    /// Period kinds: the year asked for, or all to date. Other kinds: of each prefecture and part the latest year with an amount,
    /// and blank rows newer than that; earlier years are overtaken and out of scope.
    /// </summary>
    private static List<RollUpCell> InScope(
        IReadOnlyDictionary<RollUpCellKey, RollUpTally> cells, MeasureKind kind, RollUpScope scope)
    {
        var chosen = new List<RollUpCell>(cells.Count);
        if (kind == MeasureKind.Period)
        {
            foreach (var (key, tally) in cells)
            {
                if (scope.Year is { } only ? key.FiscalYear == only : key.FiscalYear <= scope.AsOf)
                {
                    chosen.Add(new(key, tally));
                }
            }

            return chosen;
        }

        var latest = new Dictionary<(PrefectureCode, Part), FiscalYear>();
        foreach (var (key, tally) in cells)
        {
            if (tally.Rows > 0 && key.FiscalYear <= scope.Limit
                && (!latest.TryGetValue((key.Prefecture, key.Part), out var known) || key.FiscalYear > known))
            {
                latest[(key.Prefecture, key.Part)] = key.FiscalYear;
            }
        }

        foreach (var (key, tally) in cells)
        {
            if (key.FiscalYear <= scope.Limit
                && (!latest.TryGetValue((key.Prefecture, key.Part), out var since) || key.FiscalYear >= since))
            {
                chosen.Add(new(key, tally));
            }
        }

        return chosen;
    }

    /// <summary>Of a period kind each year asked for is due; of the others only the latest, which stands for those before it.</summary>
    private static List<FiscalYear> DueInScope(PlanForRollUp plan, MeasureKind kind, RollUpScope scope)
    {
        var due = plan.DueYears(scope.DueLimit).ToList();
        return kind == MeasureKind.Period
            ? scope.Year is { } only ? due.FindAll(year => year == only) : due
            : due.Count == 0 ? due : [due[^1]];
    }

    private static HashSet<FiscalYear> SilentOf(List<FiscalYear> due, List<RollUpCell> all, MeasureKind kind)
    {
        var said = new HashSet<FiscalYear>();
        foreach (var cell in all)
        {
            if (cell.Tally.Rows > 0)
            {
                said.Add(cell.Key.FiscalYear);
            }
        }

        return kind == MeasureKind.Period
            ? [.. due.Where(year => !said.Contains(year))]
            : [.. due.Where(year => !said.Any(reported => reported >= year))];
    }
}

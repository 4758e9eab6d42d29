using System.Runtime.InteropServices;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What became of the rows of one cell.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowFate(LeftOutReason? Reason, string? CountedIn, bool IsUndecided);

/// <summary>A cell with an amount, of a plan that is not withdrawn, on its way through the reasons.</summary>
internal sealed class JudgedCell(PlanRows rows, RollUpCellKey key, long amount, long count)
{
    private JudgedCell? keeper;

    public PlanRows Rows { get; } = rows;

    public RollUpCellKey Key { get; } = key;

    public long Amount { get; } = amount;

    public long Count { get; } = count;

    public LeftOutReason? Reason { get; set; }

    public bool IsUndecided { get; set; }

    /// <summary>
    /// The plan in which the amount ends up: the keeper of a shared key may itself have left its row to a third plan, as the same
    /// firm's. Each keeper is an earlier plan, so the chain ends.
    /// </summary>
    public string? CountedIn => keeper is null ? null : keeper.CountedIn ?? keeper.Rows.Plan.Id;

    public void LeaveTo(JudgedCell keptInstead)
    {
        keeper = keptInstead;
        Reason = LeftOutReason.CountedInAnotherPlan;
    }
}

/// <summary>Goes through the rows of a scope, reason by reason, and says which are counted.</summary>
internal sealed class RollUpJudgement
{
    private readonly List<JudgedCell> cells = [];
    private readonly List<DuplicateCandidate> undecided = [];

    private RollUpJudgement(RollUpScope scope, PolicySettings settings, List<PlanRows> plans)
    {
        Scope = scope;
        Settings = settings;
        Plans = plans;
    }

    public RollUpScope Scope { get; }

    public PolicySettings Settings { get; }

    /// <summary>The plans of the scope, in the order in which they keep a shared amount.</summary>
    public IReadOnlyList<PlanRows> Plans { get; }

    /// <summary>The cells with an amount of plans that are not withdrawn; empty for a ratio.</summary>
    public IReadOnlyList<JudgedCell> Cells => cells;

    public IReadOnlyList<DuplicateCandidate> Undecided => undecided;

    public bool IsSummed => Scope.Kgi.Kind() != MeasureKind.Ratio;

    public static RollUpJudgement Of(
        RollUpPartial partial,
        IReadOnlyCollection<PlanForRollUp> plans,
        IReadOnlyCollection<DuplicateDecision> decisions,
        RollUpScope scope,
        PolicySettings settings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (plans.FirstOrDefault(plan => !ids.Add(plan.Id)) is { } twice)
        {
            throw new ArgumentException($"The plan {twice.Id} is given twice.", nameof(plans));
        }

        var rows = plans.Where(plan => IsInScope(plan, scope))
            .OrderBy(plan => plan.SubmittedAt)
            .ThenBy(plan => plan.Id, StringComparer.Ordinal)
            .Select((plan, rank) => PlanRows.Of(plan, rank, partial, scope))
            .OfType<PlanRows>();
        var judgement = new RollUpJudgement(scope, settings, [.. rows]);
        judgement.Collect();
        if (scope.LeavesOutTokyoArea)
        {
            judgement.LeaveOutTokyoArea();
        }

        if (scope.Level != RollUpLevel.Plan)
        {
            judgement.CountSharedAmountsOnce();
            judgement.JudgeCandidates(decisions);
        }

        return judgement;
    }

    /// <summary>What became of every cell in scope, its blank rows apart: those are not reported unless the whole cell has an earlier reason.</summary>
    public Dictionary<RollUpCellKey, RowFate> Fates()
    {
        var fates = new Dictionary<RollUpCellKey, RowFate>();
        foreach (var rows in Plans)
        {
            var withdrawn = rows.Plan.Withdrawn ? LeftOutReason.Withdrawn : (LeftOutReason?)null;
            foreach (var cell in rows.Cells)
            {
                fates[cell.Key] = new RowFate(withdrawn ?? (IsSummed ? null : LeftOutReason.Ratio), null, IsUndecided: false);
            }

            foreach (var cell in rows.RatioCells)
            {
                fates[cell.Key] = new RowFate(withdrawn ?? LeftOutReason.Ratio, null, IsUndecided: false);
            }
        }

        foreach (var cell in cells)
        {
            fates[cell.Key] = new RowFate(cell.Reason, cell.CountedIn, cell.IsUndecided);
        }

        return fates;
    }

    private static bool IsInScope(PlanForRollUp plan, RollUpScope scope) => scope.Level switch
    {
        RollUpLevel.Group => plan.Type == scope.Group,
        RollUpLevel.Plan => string.Equals(plan.Id, scope.PlanId, StringComparison.Ordinal),
        _ => true,
    };

    private void Collect()
    {
        if (!IsSummed)
        {
            return;
        }

        foreach (var rows in Plans.Where(rows => !rows.Plan.Withdrawn))
        {
            foreach (var (key, tally) in rows.Cells)
            {
                if (tally.Rows > 0)
                {
                    cells.Add(new JudgedCell(rows, key, AmountOverflowException.Narrow(tally.Amount, key), tally.Rows));
                }
            }
        }
    }

    private void LeaveOutTokyoArea()
    {
        foreach (var cell in cells)
        {
            if (Settings.TokyoArea.Contains(cell.Key.Prefecture))
            {
                cell.Reason = LeftOutReason.TokyoArea;
            }
        }
    }

    private void CountSharedAmountsOnce()
    {
        var shared = cells.Where(cell => cell.Reason is null && cell.Key.SharedKey is not null)
            .GroupBy(cell => (cell.Key.SharedKey, cell.Key.FiscalYear, cell.Key.Part, cell.Key.Place));
        foreach (var same in shared)
        {
            var keeper = same.MinBy(cell => (cell.Rows.Rank, cell.Key.Firm?.Number ?? 0))!;
            foreach (var cell in same.Where(cell => cell.Rows != keeper.Rows))
            {
                cell.LeaveTo(keeper);
            }
        }
    }

    private void JudgeCandidates(IReadOnlyCollection<DuplicateDecision> decisions)
    {
        var findings = new Dictionary<(FiscalYear, CorporateNumber, MunicipalityCode), DuplicateFinding>();
        foreach (var decision in decisions.Where(decision => decision.Kgi == Scope.Kgi))
        {
            findings[(decision.FiscalYear, decision.Firm, decision.Municipality)] = decision.Finding;
        }

        var groups = cells
            .Where(cell => cell.Reason is null && cell.Key is { Firm: not null, Place.Municipality: not null })
            .GroupBy(cell => (Year: cell.Key.FiscalYear, Firm: cell.Key.Firm!.Value, Municipality: cell.Key.Place!.Value.Municipality!.Value))
            .OrderBy(group => group.Key.Year)
            .ThenBy(group => group.Key.Municipality)
            .ThenBy(group => group.Key.Firm);
        foreach (var group in groups)
        {
            var members = group.OrderBy(cell => cell.Rows.Rank)
                .ThenBy(cell => cell.Key.Part)
                .ThenBy(cell => cell.Key.SharedKey, StringComparer.Ordinal)
                .ToList();
            var repeats = RepeatsOf(members[0].Rows, members);
            if (repeats.Count > 0)
            {
                Judge(group.Key, findings.TryGetValue(group.Key, out var finding) ? finding : null, members, repeats);
            }
        }
    }

    /// <summary>
    /// The rows of other plans than the first that have no key in common with the first plan's rows: a common key with another
    /// part has been agreed between the plans, so both of its rows stand.
    /// </summary>
    private static List<JudgedCell> RepeatsOf(PlanRows owner, List<JudgedCell> members)
    {
        var known = members.Where(cell => cell.Rows == owner && cell.Key.SharedKey is not null)
            .Select(cell => cell.Key.SharedKey!)
            .ToHashSet(StringComparer.Ordinal);
        return members.FindAll(cell => cell.Rows != owner && (cell.Key.SharedKey is not { } key || !known.Contains(key)));
    }

    private void Judge(
        (FiscalYear Year, CorporateNumber Firm, MunicipalityCode Municipality) subject,
        DuplicateFinding? finding,
        List<JudgedCell> members,
        List<JudgedCell> repeats)
    {
        switch (finding)
        {
            case DuplicateFinding.Different:
                return;
            case DuplicateFinding.Same:
                repeats.ForEach(cell => cell.LeaveTo(members[0]));
                return;
            default:
                repeats.ForEach(cell => cell.IsUndecided = true);
                var name = $"{Scope.Kgi.Slug()} {subject.Year} {subject.Municipality} {subject.Firm}";
                undecided.Add(new DuplicateCandidate(
                    Scope.Kgi,
                    subject.Year,
                    subject.Firm,
                    subject.Municipality,
                    [.. members.Select(cell => new CandidateMember(
                        cell.Rows.Plan.Id, cell.Key.Part, cell.Key.SharedKey, cell.Amount, cell.Count, !cell.IsUndecided))],
                    AmountOverflowException.Narrow(repeats.Aggregate(Int128.Zero, (sum, cell) => sum + cell.Amount), name)));
                return;
        }
    }
}

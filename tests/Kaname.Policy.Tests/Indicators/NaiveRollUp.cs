using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Indicators;

/// <summary>
/// The rules of design §3 once more, as plainly as they can be written: over raw facts, row against row, without partial sums.
/// The oracle for the real roll-up; slow and only for small worlds.
/// </summary>
public sealed class NaiveRollUp
{
    private readonly SampleWorld world;
    private readonly RollUpScope scope;

    public NaiveRollUp(SampleWorld world)
    {
        this.world = world;
        scope = world.Scope;
        foreach (var fact in world.Facts.Where(IsRow))
        {
            Rows.Add(new Row(fact));
        }

        Judge();
    }

    public sealed class Row(Fact fact)
    {
        public Fact Fact { get; } = fact;

        public LeftOutReason? Reason { get; set; }

        public bool IsUndecided { get; set; }
    }

    public List<Row> Rows { get; } = [];

    public bool IsSummed => scope.Kgi is not (Kgi.ProductivityIncrease or Kgi.ProductivityRate);

    public IEnumerable<Row> Counted => Rows.Where(row => row.Reason is null);

    public long Value => Counted.Sum(row => row.Fact.Amount!.Value);

    /// <summary>What the counted rows of a part say together; null where none says anything.</summary>
    public long? Said(Part part)
    {
        var rows = Counted.Where(row => row.Fact.Part == part).ToList();
        return rows.Count == 0 ? null : rows.Sum(row => row.Fact.Amount!.Value);
    }

    public long IfAllSame => Counted.Where(row => !row.IsUndecided).Sum(row => row.Fact.Amount!.Value);

    public long IfFilled => Value + Active.Sum(plan => FillOf(plan) ?? 0);

    public IEnumerable<PlanForRollUp> Active => PlansInScope.Where(plan => !plan.Withdrawn);

    public IEnumerable<PlanForRollUp> Asked => Active.Where(plan => DueYears(plan).Any() || RowsAnywhere(plan).Any());

    public IEnumerable<PlanForRollUp> Reported => Asked.Where(plan => !UnreportedYears(plan).Any());

    public IEnumerable<(string PlanId, LeftOutReason Reason, long? Amount, long Rows)> Excluded =>
        Rows.Where(row => row.Reason is not null)
            .GroupBy(row => (row.Fact.PlanId, Reason: row.Reason!.Value))
            .Select(group => (group.Key.PlanId, group.Key.Reason, AmountOf(group), (long)group.Count()))
            .Concat(Active.Where(plan => UnreportedYears(plan).Any())
                .Where(plan => !Rows.Exists(row => row.Fact.PlanId == plan.Id && row.Reason == LeftOutReason.NotReported))
                .Select(plan => (plan.Id, LeftOutReason.NotReported, (long?)null, 0L)))
            .OrderBy(entry => entry.Item1, StringComparer.Ordinal)
            .ThenBy(entry => entry.Item2);

    public Fraction? Attainment
    {
        get
        {
            var goals = Active.SelectMany(Goals).ToList();
            var said = Counted.Select(row => row.Fact.PlanId).ToHashSet(StringComparer.Ordinal);
            var start = Active.Where(plan => said.Contains(plan.Id)).SelectMany(Goals).Sum(goal => goal.Baseline);
            var distance = goals.Sum(goal => goal.Target - goal.Baseline);
            return said.Count == 0 || distance == 0 ? null : new Fraction(Value - start, distance);
        }
    }

    public Fraction? Pace
    {
        get
        {
            var (actual, expected, target) = (Fraction.Zero, Fraction.Zero, 0L);
            foreach (var plan in Reported)
            {
                var goals = Goals(plan).Where(goal => goal.Expected is not null).ToList();
                if (goals.Count > 0)
                {
                    var own = Counted.Where(row => row.Fact.PlanId == plan.Id).ToList();
                    actual += own.Count == 0 ? 0 : own.Sum(row => row.Fact.Amount!.Value) - goals.Sum(goal => goal.Baseline);
                    expected = goals.Aggregate(expected, (sum, goal) => sum + goal.Expected!.Value - goal.Baseline);
                    target += goals.Sum(goal => goal.Target - goal.Baseline);
                }
            }

            return !Counted.Any() || expected.Sign == 0 || expected.Sign != Math.Sign(target) ? null : actual / expected;
        }
    }

    private IEnumerable<(long Baseline, Fraction? Expected, long Target)> Goals(PlanForRollUp plan)
    {
        foreach (var share in plan.Targets.Where(target => target.Kgi == scope.Kgi && IsFilled(target.Place)))
        {
            if (scope.Kgi is Kgi.Investment or Kgi.TrainedPeople && scope.Year is { } year)
            {
                if (Level(share, plan, year.Year) - Level(share, plan, year.Year - 1) is { } annual)
                {
                    yield return (0, annual, annual);
                }
            }
            else if (share.Final is { } final)
            {
                yield return (share.Baseline ?? 0, ExactLevel(share, plan, scope.Year < scope.AsOf ? scope.Year!.Value.Year : scope.AsOf.Year), final);
            }
        }
    }

    private IEnumerable<PlanForRollUp> PlansInScope => world.Plans.Where(plan =>
        IsOfScope(plan)
        && Has(plan, scope.Kgi)
        && (IsSummed || plan.Targets.Any(target => target.Kgi == scope.Kgi) || world.Facts.Any(fact => fact.PlanId == plan.Id && fact.Kgi == scope.Kgi))
        && (scope.Prefectures is null
            || Rows.Exists(row => row.Fact.PlanId == plan.Id)
            || plan.Targets.Any(target => target.Kgi == scope.Kgi && scope.Prefectures.Contains(target.Place.Prefecture))));

    private bool OutsideTokyoOnly => scope.Level == RollUpLevel.Nation && scope.Kgi is Kgi.Investment or Kgi.ValueAdded;

    private static bool IsTokyo(Place place) => place.Prefecture.Number is >= 11 and <= 14;

    private static bool Has(PlanForRollUp plan, Kgi kgi) => plan.Type switch
    {
        PlanType.C => kgi is not (Kgi.Investment or Kgi.TrainedPeople),
        _ => kgi is Kgi.Investment or Kgi.ValueAdded or Kgi.TrainedPeople,
    };

    private bool IsOfScope(PlanForRollUp plan) => scope.Level switch
    {
        RollUpLevel.Nation => true,
        RollUpLevel.Group => plan.Type == scope.Group,
        _ => plan.Id == scope.PlanId,
    };

    private PlanForRollUp PlanOf(Fact fact) => world.Plans.Single(plan => plan.Id == fact.PlanId);

    private bool IsRow(Fact fact)
    {
        var plan = PlanOf(fact);
        var isUnderHeading = fact.Kgi == scope.Kgi
            || (scope.Kgi == Kgi.ValueAdded && fact.Kgi is Kgi.ProductivityIncrease or Kgi.ProductivityRate);
        return IsOfScope(plan) && Has(plan, scope.Kgi) && Has(plan, fact.Kgi)
            && isUnderHeading
            && (scope.Kgi == fact.Kgi || scope.Kgi == Kgi.ValueAdded)
            && IsInTime(fact)
            && (scope.Prefectures is null || scope.Prefectures.Contains(fact.Place.Prefecture));
    }

    private bool IsInTime(Fact fact)
    {
        if (fact.Kgi is Kgi.Investment or Kgi.TrainedPeople)
        {
            return scope.Year is { } year ? fact.FiscalYear == year : fact.FiscalYear <= scope.AsOf;
        }

        var limit = scope.Year ?? scope.AsOf;
        return fact.FiscalYear <= limit && !world.Facts.Any(newer =>
            newer.PlanId == fact.PlanId && newer.Kgi == fact.Kgi && newer.Part == fact.Part
            && newer.Place.Prefecture == fact.Place.Prefecture
            && newer.FiscalYear > fact.FiscalYear && newer.FiscalYear <= limit && !newer.IsBlank);
    }

    private void Judge()
    {
        foreach (var row in Rows)
        {
            row.Reason = PlanOf(row.Fact).Withdrawn ? LeftOutReason.Withdrawn
                : row.Fact.Kgi is Kgi.ProductivityIncrease or Kgi.ProductivityRate ? LeftOutReason.Ratio
                : row.Fact.Amount is null ? LeftOutReason.NotReported
                : OutsideTokyoOnly && IsTokyo(row.Fact.Place) ? LeftOutReason.TokyoArea
                : null;
        }

        if (scope.Level == RollUpLevel.Plan)
        {
            return;
        }

        // Decided on the rows as they stand before, then applied at once: a row never leaves because of one that leaves itself.
        foreach (var row in Counted.Where(row => Counted.Any(other => IsSameProject(row, other) && IsEarlier(other, row))).ToList())
        {
            row.Reason = LeftOutReason.CountedInAnotherPlan;
        }

        var repeats = Counted.Where(IsRepeat).ToList();
        foreach (var row in repeats)
        {
            switch (Finding(row.Fact))
            {
                case DuplicateFinding.Same:
                    row.Reason = LeftOutReason.CountedInAnotherPlan;
                    break;
                case null:
                    row.IsUndecided = true;
                    break;
            }
        }
    }

    private static bool IsSameProject(Row one, Row other) =>
        !string.IsNullOrEmpty(one.Fact.SharedKey) && one.Fact.SharedKey == other.Fact.SharedKey
        && one.Fact.PlanId != other.Fact.PlanId && one.Fact.FiscalYear == other.Fact.FiscalYear
        && one.Fact.Part == other.Fact.Part && one.Fact.Place == other.Fact.Place;

    private bool IsEarlier(Row one, Row other) => Order(PlanOf(one.Fact), PlanOf(other.Fact)) < 0;

    private static int Order(PlanForRollUp one, PlanForRollUp other)
    {
        var byDate = one.SubmittedAt.CompareTo(other.SubmittedAt);
        return byDate != 0 ? byDate : string.CompareOrdinal(one.Id, other.Id);
    }

    private bool IsRepeat(Row row)
    {
        if (row.Fact.Firm is null || row.Fact.Place.Municipality is null)
        {
            return false;
        }

        var alike = Counted.Where(other => other.Fact.Firm == row.Fact.Firm && other.Fact.Place == row.Fact.Place
            && other.Fact.FiscalYear == row.Fact.FiscalYear).ToList();
        var first = alike.Select(other => PlanOf(other.Fact)).Order(Comparer<PlanForRollUp>.Create(Order)).First();
        return row.Fact.PlanId != first.Id && !alike.Exists(other =>
            other.Fact.PlanId == first.Id && !string.IsNullOrEmpty(row.Fact.SharedKey) && other.Fact.SharedKey == row.Fact.SharedKey);
    }

    private DuplicateFinding? Finding(Fact fact) => world.Decisions.LastOrDefault(decision =>
        decision.Kgi == fact.Kgi && decision.FiscalYear == fact.FiscalYear && decision.Firm == fact.Firm
        && decision.Municipality == fact.Place.Municipality)?.Finding;

    private static long? AmountOf(IEnumerable<Row> rows)
    {
        var amounts = rows.Where(row => row.Fact.Kgi is Kgi.Investment or Kgi.ValueAdded or Kgi.TrainedPeople)
            .Select(row => row.Fact.Amount).Where(amount => amount is not null).ToList();
        return amounts.Count == 0 ? null : amounts.Sum();
    }

    private List<Fact> RowsAnywhere(PlanForRollUp plan) =>
        [.. world.Facts.Where(fact => fact.PlanId == plan.Id && fact.Kgi == scope.Kgi && IsInTime(fact))];

    private List<FiscalYear> DueYears(PlanForRollUp plan)
    {
        var first = (plan.FirstDue ?? plan.Start).Year;
        var last = new[] { plan.End.Year, scope.AsOf.Year, (scope.Year ?? scope.AsOf).Year }.Min();
        var years = Enumerable.Range(2020, 20).Where(year => year >= first && year <= last).Select(year => new FiscalYear(year)).ToList();
        return scope.Kgi is Kgi.Investment or Kgi.TrainedPeople
            ? [.. years.Where(year => scope.Year is null || scope.Year == year)]
            : [.. years.TakeLast(1)];
    }

    private List<FiscalYear> SilentYears(PlanForRollUp plan) =>
    [
        .. DueYears(plan).Where(year => !RowsAnywhere(plan).Exists(fact => !fact.IsBlank
            && (scope.Kgi is Kgi.Investment or Kgi.TrainedPeople ? fact.FiscalYear == year : fact.FiscalYear >= year))),
    ];

    private List<FiscalYear> UnreportedYears(PlanForRollUp plan) =>
        [.. SilentYears(plan).Union(RowsAnywhere(plan).Where(fact => fact.IsBlank).Select(fact => fact.FiscalYear))];

    private long? FillOf(PlanForRollUp plan)
    {
        var shares = plan.Targets.Where(target => target.Kgi == scope.Kgi && IsFilled(target.Place)).ToList();
        var years = UnreportedYears(plan).Where(year => SilentYears(plan).Contains(year)
            || Rows.Exists(row => row.Fact.PlanId == plan.Id && row.Fact.Kgi == scope.Kgi && row.Fact.IsBlank && row.Fact.FiscalYear == year && IsFilled(row.Fact.Place)))
            .ToList();
        if (years.Count == 0)
        {
            return null;
        }

        var said = Rows.Where(row => row.Fact.PlanId == plan.Id && row.Fact.Kgi == scope.Kgi && !row.Fact.IsBlank && IsFilled(row.Fact.Place)).ToList();
        if (scope.Kgi == Kgi.ValueAdded)
        {
            var dueLimit = scope.Year is { } year && year < scope.AsOf ? year : scope.AsOf;
            var levels = shares.Select(share => Level(share, plan, dueLimit.Year)).Where(level => level is not null).ToList();
            return levels.Count == 0 ? null : levels.Sum() - said.Sum(row => row.Fact.Amount!.Value);
        }

        long? fill = null;
        foreach (var year in years)
        {
            var annuals = shares.Select(share => Level(share, plan, year.Year) - Level(share, plan, year.Year - 1)).Where(annual => annual is not null).ToList();
            if (annuals.Count == 0)
            {
                continue;
            }

            var own = said.Where(row => row.Fact.FiscalYear == year).ToList();
            var lack = annuals.Sum()!.Value - own.Sum(row => row.Fact.Amount!.Value);
            fill = (fill ?? 0) + (own.Count == 0 ? annuals.Sum()!.Value : Math.Max(0, lack));
        }

        return fill;
    }

    private bool IsFilled(Place place) =>
        (scope.Prefectures is null || scope.Prefectures.Contains(place.Prefecture)) && !(OutsideTokyoOnly && IsTokyo(place));

    private static long? Level(Target target, PlanForRollUp plan, int year) => (long?)ExactLevel(target, plan, year)?.Floor();

    private static Fraction? ExactLevel(Target target, PlanForRollUp plan, int year)
    {
        if (target.Milestones.TryGetValue(new FiscalYear(year), out var milestone))
        {
            return milestone;
        }

        var (from, to) = (target.BaselineYear?.Year ?? plan.Start.Year - 1, target.TargetYear?.Year ?? plan.End.Year);
        var baseline = target.Baseline ?? 0;
        if (target.Final is { } reached && year >= to)
        {
            return reached;
        }

        if (year <= from)
        {
            return baseline;
        }

        return target.Final is { } final ? baseline + new Fraction((final - baseline) * (year - from), to - from) : null;
    }
}

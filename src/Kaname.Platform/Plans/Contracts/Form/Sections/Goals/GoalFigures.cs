using System.Globalization;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>The table of one goal: governments down, years across. A ratio has two, one above the line and one below.</summary>
internal sealed class GoalFigures
{
    private const string Baseline = "baseline";
    private const string Final = "final";

    private readonly string _path;
    private readonly Goal _goal;
    private readonly bool _kgi;
    private readonly IReadOnlyList<Side> _sides;
    private readonly IReadOnlyList<ShareRow> _rows;
    private readonly IReadOnlyList<FiscalYear> _years;

    /// <param name="path">The path of the goal in the form.</param>
    /// <param name="goal">The goal as it is kept, or a blank one.</param>
    /// <param name="parts">The parts that its figures are kept in.</param>
    /// <param name="kgi">It is of the type's set: a ratio is then money over people.</param>
    public GoalFigures(string path, Goal goal, IReadOnlyList<Part> parts, bool kgi, FormContext context)
    {
        (_path, _goal, _kgi) = (path, goal, kgi);
        _rows = ShareRow.Of(goal, parts, context);
        _years = GoalYears.Between(goal, context);
        var negative = goal.Kgi is not (Kgi.Investment or Kgi.TrainedPeople);
        _sides = goal.Kind is MeasureKind.Ratio
            ?
            [
                new("numerator", kgi, negative, kgi ? "付加価値額（分子）" : "分子", kgi ? "Value added (numerator)" : "Numerator", kgi ? null : "", kgi ? null : ""),
                new("denominator", false, false, kgi ? "働く人の数（分母）" : "分母", kgi ? "Workers (denominator)" : "Denominator", kgi ? "人" : "", kgi ? "people" : ""),
            ]
            : [new("figures", goal.Unit is "円", negative, "目標の数値", "Figures", goal.Unit is "円" ? null : goal.Unit, goal.Unit is "円" ? null : goal.UnitEn ?? goal.Unit)];
    }

    public IReadOnlyList<FormGrid> Grids =>
    [
        .. _sides.Select(side => new FormGrid(
            $"{_path}.{side.Name}",
            side.Money ? FieldKind.HundredMillionYen : FieldKind.Count,
            side.Label, side.LabelEn,
            side.Unit ?? "億円", side.UnitEn ?? "hundred million yen",
            [
                new(Baseline, "基準値" + Under(_goal.BaselineYear), "Baseline" + UnderEn(_goal.BaselineYear)),
                .. _years.Select(year => new GridLine(year.ToString(), year.ToJapaneseShort(), year.ToEnglish())),
                new(Final, "最終目標" + Under(_goal.TargetYear), "Final target" + UnderEn(_goal.TargetYear)),
            ],
            [.. _rows.Select(row => new GridLine(RowPath(side, row), row.Label, row.LabelEn))])
        {
            Summed = _rows.Count > 1,
            Wanted = true,
            Negative = side.Negative,
            Hint = _goal.Kind is MeasureKind.Period
                ? "年度ごとの値は累計です。まだ決まらない年度は空けてください。空欄は0とみなしません。"
                : "まだ決まらない年度は空けてください。空欄は0とみなしません。",
            HintEn = _goal.Kind is MeasureKind.Period
                ? "Yearly figures are running sums. Leave open what is not decided: blank is not taken for 0."
                : "Leave open what is not decided: blank is not taken for 0.",
        }),
    ];

    public void Read(IDictionary<string, string> into)
    {
        foreach (var (side, row, column) in Cells())
        {
            var number = row.In(_goal) is { } share ? Get(share, side, column) : null;
            if (number is { } known)
            {
                into[$"{RowPath(side, row)}.{column}"] = GoalTyping.Figure(known, side.Money);
            }
        }
    }

    public bool AnyTyped(GoalTyping typing) => Cells().Any(cell => typing.Has($"{RowPath(cell.Side, cell.Row)}.{cell.Column}"));

    /// <summary>The goal with its shares as typed. Its years are those that were typed beside.</summary>
    public Goal Write(Goal goal, GoalTyping typing)
    {
        var shares = _goal.Shares.ToList();
        var complete = true;
        foreach (var row in _rows)
        {
            var stored = row.In(_goal);
            var share = WriteRow(row, stored ?? new GoalShare { Government = row.Government, Part = row.Part }, goal, typing, out var any);
            complete &= IsComplete(share);
            if (stored is not null)
            {
                shares[shares.FindIndex(old => ReferenceEquals(old, stored))] = share;
            }
            else if (any)
            {
                shares.Add(share);
            }
        }

        var written = goal with { Shares = shares };
        // An indicator of the plan's own may aim at holding what there is; a KGI may not.
        if (_kgi && complete && _rows.Count > 0 && Same(written))
        {
            var row = _rows[^1];
            typing.Problems.Add(SameAsBaseline.Problem($"{RowPath(_sides[0], row)}.{Final}", money: _sides[0].Money));
        }

        return written;
    }

    private GoalShare WriteRow(ShareRow row, GoalShare share, Goal goal, GoalTyping typing, out bool any)
    {
        any = false;
        var (plain, ratios) = (new SortedDictionary<int, long>(share.Milestones.ToDictionary()), new SortedDictionary<int, RatioParts>(share.MilestoneRatios.ToDictionary()));
        foreach (var column in Columns())
        {
            var paths = _sides.Select(side => $"{RowPath(side, row)}.{column}").ToList();
            var before = typing.Problems.Count;
            var numbers = _sides.Zip(paths, (side, path) => typing.Figure(path, side.Money, side.Negative)).ToList();
            any |= numbers.Exists(number => number is not null);
            RatioParts? ratio = null;
            if (_sides.Count == 2 && typing.Problems.Count == before)
            {
                ratio = Both(numbers, paths, typing);
            }

            if (int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                if (numbers.Exists(number => number is not null) && GoalYears.Outside(paths[0], new FiscalYear(year), goal.BaselineYear, goal.TargetYear) is { } outside)
                {
                    typing.Problems.Add(outside);
                }

                if (_sides.Count == 1)
                {
                    Keep(plain, year, numbers[0]);
                }
                else
                {
                    Keep(ratios, year, ratio);
                }

                continue;
            }

            share = (column, _sides.Count) switch
            {
                (Baseline, 1) => share with { Baseline = numbers[0] },
                (_, 1) => share with { Final = numbers[0] },
                (Baseline, _) => share with { BaselineRatio = ratio },
                _ => share with { FinalRatio = ratio },
            };
        }

        return share with { Milestones = plain, MilestoneRatios = ratios };
    }

    private static void Keep<T>(SortedDictionary<int, T> years, int year, T? value)
        where T : class
    {
        years.Remove(year);
        if (value is not null)
        {
            years[year] = value;
        }
    }

    private static void Keep(SortedDictionary<int, long> years, int year, long? value)
    {
        years.Remove(year);
        if (value is { } known)
        {
            years[year] = known;
        }
    }

    private static RatioParts? Both(List<long?> numbers, List<string> paths, GoalTyping typing)
    {
        switch (numbers[0], numbers[1])
        {
            case (null, null):
                return null;
            case ({ } numerator, { } denominator):
                return new RatioParts(numerator, denominator);
            default:
                var (missing, name, nameEn) = numbers[0] is null ? (paths[0], "分子", "numerator") : (paths[1], "分母", "denominator");
                typing.Problems.Add(new(
                    missing,
                    $"{name}がありません。割合は、分子と分母の両方を入力してください。例：分子 60、分母 1200",
                    $"The {nameEn} is missing. Enter both parts of a ratio, for example 60 over 1200."));
                return null;
        }
    }

    private bool IsComplete(GoalShare share) => _sides.Count == 1
        ? share is { Baseline: not null, Final: not null }
        : share is { BaselineRatio.Denominator: > 0, FinalRatio.Denominator: > 0 };

    /// <summary>Over the whole plan, as the check of the same name looks at it. In 128 bits, so that no sum overflows.</summary>
    private bool Same(Goal goal)
    {
        var shares = goal.Shares.Where(IsComplete).ToList();
        if (_sides.Count == 1)
        {
            return Sum(share => share.Baseline!.Value) == Sum(share => share.Final!.Value);
        }

        return Sum(share => share.BaselineRatio!.Numerator) * Sum(share => share.FinalRatio!.Denominator)
            == Sum(share => share.FinalRatio!.Numerator) * Sum(share => share.BaselineRatio!.Denominator);

        Int128 Sum(Func<GoalShare, long> number) => shares.Aggregate(Int128.Zero, (sum, share) => sum + number(share));
    }

    private static long? Get(GoalShare share, Side side, string column)
    {
        var year = int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (side.Name is "figures")
        {
            return column switch
            {
                Baseline => share.Baseline,
                Final => share.Final,
                _ => share.Milestones.TryGetValue(year, out var milestone) ? milestone : null,
            };
        }

        var ratio = column switch
        {
            Baseline => share.BaselineRatio,
            Final => share.FinalRatio,
            _ => share.MilestoneRatios.GetValueOrDefault(year),
        };
        return side.Name is "numerator" ? ratio?.Numerator : ratio?.Denominator;
    }

    private IEnumerable<string> Columns() => [Baseline, .. _years.Select(year => year.ToString()), Final];

    private IEnumerable<(Side Side, ShareRow Row, string Column)> Cells() =>
        from side in _sides
        from row in _rows
        from column in Columns()
        select (side, row, column);

    private string RowPath(Side side, ShareRow row) => side.Name is "figures" ? $"{_path}.{row.Key}" : $"{_path}.{side.Name}.{row.Key}";

    private static string Under(FiscalYear? year) => year is { } known ? $"（{known.ToJapaneseShort()}）" : "";

    private static string UnderEn(FiscalYear? year) => year is { } known ? $" ({known.ToEnglish()})" : "";

    private sealed record Side(string Name, bool Money, bool Negative, string Label, string LabelEn, string? Unit, string? UnitEn);
}

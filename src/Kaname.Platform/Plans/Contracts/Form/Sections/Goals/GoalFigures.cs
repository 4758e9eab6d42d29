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
    private readonly IReadOnlyList<GoalSide> _sides;
    private readonly IReadOnlyList<ShareRow> _rows;
    private readonly IReadOnlyList<FiscalYear> _years;

    /// <param name="path">The path of the goal in the form.</param>
    /// <param name="goal">The goal as it is kept, or a blank one.</param>
    /// <param name="parts">The parts that its figures are kept in.</param>
    /// <param name="kgi">It is of the type's set, and has to lead away from its baseline.</param>
    public GoalFigures(string path, Goal goal, IReadOnlyList<Part> parts, bool kgi, FormContext context)
    {
        (_path, _goal, _kgi) = (path, goal, kgi);
        _rows = ShareRow.Of(goal, parts, context);
        _years = GoalYears.Between(goal, context);
        _sides = GoalSide.Of(goal);
    }

    public IReadOnlyList<FormGrid> Grids =>
    [
        .. _sides.Select(side => new FormGrid(
            $"{_path}.{NameOf(side)}",
            side.InYen ? FieldKind.HundredMillionYen : FieldKind.Count,
            side.Kind is GoalSideKind.Whole ? "目標の数値" : side.Name, side.Kind is GoalSideKind.Whole ? "Figures" : side.NameEn,
            side.Unit, side.UnitEn,
            [
                new(Baseline, "基準値" + Under(_goal.BaselineYear), "Baseline" + UnderEn(_goal.BaselineYear)),
                .. _years.Select(year => new GridLine(year.ToString(), year.ToJapaneseShort(), year.ToEnglish())),
                new(Final, "最終目標" + Under(_goal.TargetYear), "Final target" + UnderEn(_goal.TargetYear)),
            ],
            [.. _rows.Select(row => new GridLine(RowPath(side, row), row.Label, row.LabelEn))])
        {
            Summed = _rows.Count > 1,
            Wanted = true,
            Negative = side.MayBeNegative,
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
                into[$"{RowPath(side, row)}.{column}"] = GoalTyping.Figure(known, side.InYen);
            }
        }
    }

    public bool AnyTyped(GoalTyping typing) => Cells().Any(cell => typing.Has($"{RowPath(cell.Side, cell.Row)}.{cell.Column}"));

    /// <summary>The goal with its shares as typed. Its years are those that were typed beside.</summary>
    public Goal Write(Goal goal, GoalTyping typing)
    {
        var shares = _goal.Shares.ToList();
        foreach (var row in _rows)
        {
            var stored = row.In(_goal);
            var share = WriteRow(row, stored ?? new GoalShare { Government = row.Government, Part = row.Part }, goal, typing, out var any);
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
        // An indicator of the plan's own may aim at holding what there is; a KGI may not. A row still blank may yet make the difference.
        if (_kgi && written.Shares.Count == _rows.Count && written.Direction is 0)
        {
            var row = _rows[^1];
            typing.Problems.Add(SameAsBaseline.Problem($"{RowPath(_sides[0], row)}.{Final}", money: _sides[0].InYen));
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
            var numbers = _sides.Zip(paths, (side, path) => typing.Figure(path, side.InYen, side.MayBeNegative)).ToList();
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

    private static long? Get(GoalShare share, GoalSide side, string column)
    {
        var year = int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (side.Kind is GoalSideKind.Whole)
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
        return side.Kind is GoalSideKind.Numerator ? ratio?.Numerator : ratio?.Denominator;
    }

    private IEnumerable<string> Columns() => [Baseline, .. _years.Select(year => year.ToString()), Final];

    private IEnumerable<(GoalSide Side, ShareRow Row, string Column)> Cells() =>
        from side in _sides
        from row in _rows
        from column in Columns()
        select (side, row, column);

    private string RowPath(GoalSide side, ShareRow row) => side.Kind is GoalSideKind.Whole ? $"{_path}.{row.Key}" : $"{_path}.{NameOf(side)}.{row.Key}";

    private static string NameOf(GoalSide side) => side.Kind switch
    {
        GoalSideKind.Numerator => "numerator",
        GoalSideKind.Denominator => "denominator",
        _ => "figures",
    };

    private static string Under(FiscalYear? year) => year is { } known ? $"（{known.ToJapaneseShort()}）" : "";

    private static string UnderEn(FiscalYear? year) => year is { } known ? $" ({known.ToEnglish()})" : "";
}

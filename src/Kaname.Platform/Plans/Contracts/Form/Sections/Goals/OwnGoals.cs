using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>
/// Goals of the plan's own: those of one government in a list, so that one can be added in one go; those that several governments
/// share with a table each.
/// </summary>
internal sealed class OwnGoals
{
    private const string ListPath = "own";
    private const string Money = "億円";
    private const string MoneyEn = "hundred million yen";
    private const string Yen = "円";

    private readonly FormContext _context;
    private readonly IReadOnlyList<Goal> _listed;
    private readonly IReadOnlyList<Goal> _shared;
    private readonly FormField _level;
    private readonly FormField _government;
    private readonly HashSet<string> _ids;

    public OwnGoals(IReadOnlyList<Goal> goals, FormContext context)
    {
        _context = context;
        _shared = [.. goals.Where(goal => goal.Shares.Count > 1 || goal.Shares.Any(share => share.Part is not Part.None))];
        _listed = [.. goals.Except(_shared)];
        _level = OwnGoalFields.Level(goals.Select(goal => goal.Level));
        _government = OwnGoalFields.Government(context, _listed.SelectMany(goal => goal.Shares).Select(share => share.Government));
        _ids = [.. context.Content.Goals.Items.Select(goal => goal.Id)];
    }

    public IReadOnlyList<FormPart> Parts => [.. _shared.Select(Group), List];

    private FormList List => new(
        ListPath, "独自のKGI・KPI", "KGIs and KPIs of the plan's own", "指標", "Indicator",
        [
            OwnGoalFields.Id, _level, OwnGoalFields.Name, OwnGoalFields.Kind, OwnGoalFields.Unit, OwnGoalFields.Scope, .. GoalYears.Fields("").Select(year => year with { Wanted = false, Hint = null, HintEn = null }),
            _government, OwnGoalFields.Baseline, OwnGoalFields.BaselineDenominator, OwnGoalFields.Final, OwnGoalFields.FinalDenominator, OwnGoalFields.Milestones,
            OwnGoalFields.NameEn, OwnGoalFields.UnitEn,
        ])
    {
        ItemPrefix = "own-",
        Hint = "計画ごとに決める成果指標（KGI）と、手段の進み具合を確かめる指標（KPI）です。なければ空けてください。",
        HintEn = "Outcomes of the plan's own choice (KGI), and what follows how each instrument gets on (KPI). Leave blank if there are none.",
    };

    public void Read(IDictionary<string, string> into)
    {
        for (var row = 0; row < _listed.Count; row++)
        {
            var (goal, prefix) = (_listed[row], $"{ListPath}.{row}.");
            Put(into, prefix + OwnGoalFields.Id.Path, goal.Id);
            ReadWords(goal, prefix, into);
            if (goal.Shares.Count == 1)
            {
                ReadShare(goal, goal.Shares[0], prefix, into);
            }
        }

        foreach (var goal in _shared)
        {
            ReadWords(goal, SharedPath(goal) + ".", into);
            Figures(goal).Read(into);
        }
    }

    /// <summary>The goals as typed, the kept ones under their old ids.</summary>
    public IReadOnlyList<Goal> Write(GoalTyping typing)
    {
        var (goals, ids) = (new List<Goal>(), new RowIds(List.ItemPrefix, _ids));
        foreach (var goal in _shared)
        {
            _ = ids.Take(goal.Id);
            if (WriteShared(goal, typing) is { } written)
            {
                goals.Add(written);
            }
        }

        var rows = FormWalk.RowsOf(List, typing.Typed).Select(row => (Row: row, Id: ids.Take(typing.Typed.GetValueOrDefault($"{ListPath}.{row}.{OwnGoalFields.Id.Path}")))).ToList();
        var seen = new HashSet<(GoalLevel, string?)>();
        foreach (var (row, id) in rows)
        {
            var prefix = $"{ListPath}.{row}.";
            var goal = WriteRow(_listed.FirstOrDefault(old => old.Id == id) ?? new Goal { Id = id ?? ids.Next() }, prefix, typing);
            if (goal.Name is not null && !seen.Add((goal.Level, goal.Name)))
            {
                typing.Problems.Add(new(
                    prefix + OwnGoalFields.Name.Path,
                    $"「{goal.Name}」という指標が2つあります。1つを消すか、名称を変えてください。例：{goal.Name}（見直し後）",
                    $"There are two indicators called \"{goal.Name}\". Take one away or give it another name, for example {goal.Name} (revised)."));
            }

            goals.Add(goal);
        }

        return goals;
    }

    private FormGroup Group(Goal goal) => new(
        goal.Name ?? goal.Id, goal.NameEn ?? goal.Name ?? goal.Id,
        [.. Words().Concat(GoalYears.Fields("").Select(field => field with { Wanted = false })).Select(field => field with { Path = $"{SharedPath(goal)}.{field.Path}" }), .. Figures(goal).Grids])
    {
        Path = SharedPath(goal),
        Hint = "名称と数値をすべて消すと、この指標は計画から外れます。",
        HintEn = "Take out its name and all of its figures, and the indicator leaves the plan.",
    };

    private IEnumerable<FormField> Words() => [_level, OwnGoalFields.Name, OwnGoalFields.Kind, OwnGoalFields.Unit, OwnGoalFields.Scope, OwnGoalFields.NameEn, OwnGoalFields.UnitEn];

    private static string SharedPath(Goal goal) => "shared." + goal.Id;

    private GoalFigures Figures(Goal goal) => new(SharedPath(goal), goal, [.. goal.Shares.Select(share => share.Part).Distinct()], kgi: false, _context);

    private static void ReadWords(Goal goal, string prefix, IDictionary<string, string> into)
    {
        var money = goal.Unit is Yen;
        Put(into, prefix + "level", EnumChoice.Of(goal.Level));
        Put(into, prefix + "name", goal.Name);
        Put(into, prefix + "kind", EnumChoice.Of(goal.Kind));
        Put(into, prefix + "unit", money ? Money : goal.Unit);
        Put(into, prefix + "scope", EnumChoice.Of(goal.Scope));
        KgiGoal.Put(into, prefix + "baselineYear", goal.BaselineYear);
        KgiGoal.Put(into, prefix + "targetYear", goal.TargetYear);
        Put(into, prefix + "nameEn", goal.NameEn);
        Put(into, prefix + "unitEn", money && goal.UnitEn is "yen" ? MoneyEn : goal.UnitEn);
    }

    private static void ReadShare(Goal goal, GoalShare share, string prefix, IDictionary<string, string> into)
    {
        var (ratio, money) = (goal.Kind is MeasureKind.Ratio, goal.Unit is Yen);
        Put(into, prefix + "government", share.Government.Value);
        Number("baseline", ratio ? share.BaselineRatio?.Numerator : share.Baseline);
        Number("final", ratio ? share.FinalRatio?.Numerator : share.Final);
        Number("baselineDenominator", ratio ? share.BaselineRatio?.Denominator : null);
        Number("finalDenominator", ratio ? share.FinalRatio?.Denominator : null);
        Put(into, prefix + "milestones", MilestoneLines.Of(share, ratio, money && !ratio));

        void Number(string name, long? number) => Put(into, prefix + name, number is { } known ? GoalTyping.Figure(known, money && !ratio) : null);
    }

    private Goal? WriteShared(Goal stored, GoalTyping typing)
    {
        var prefix = SharedPath(stored) + ".";
        // The figures are in the unit that is typed beside them; 円 goes on meaning the 億円 of the table's head.
        var unit = TypedText.Clean(typing.Typed.GetValueOrDefault(prefix + "unit"));
        var figures = Figures(stored with { Unit = unit is Money || (unit is Yen && stored.Unit is Yen) ? Yen : unit });
        if (!typing.Has(prefix + "name") && !figures.AnyTyped(typing) && (stored.Name is not null || HasFigures(figures)))
        {
            return null;
        }

        return figures.Write(WriteWords(stored, prefix, typing), typing);
    }

    private static bool HasFigures(GoalFigures figures)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        figures.Read(read);
        return read.Count > 0;
    }

    private Goal WriteWords(Goal stored, string prefix, GoalTyping typing)
    {
        var (unit, unitEn) = (typing.Text(OwnGoalFields.Unit, prefix + "unit"), typing.Text(OwnGoalFields.UnitEn, prefix + "unitEn"));
        var money = unit is Money or Yen;
        var years = GoalYears.Fields("");
        var goal = stored with
        {
            Level = Choice(_level, GoalLevel.OwnKpi),
            Name = typing.Text(OwnGoalFields.Name, prefix + "name"),
            NameEn = typing.Text(OwnGoalFields.NameEn, prefix + "nameEn"),
            Kind = Choice(OwnGoalFields.Kind, MeasureKind.Stock),
            Unit = money ? Yen : unit,
            UnitEn = money && unitEn is MoneyEn ? "yen" : unitEn,
            Scope = Choice(OwnGoalFields.Scope, GoalScope.InRegion),
            BaselineYear = typing.Year(years[0], prefix + "baselineYear"),
            TargetYear = typing.Year(years[1], prefix + "targetYear"),
        };
        if (GoalYears.Backwards(prefix + "targetYear", goal.BaselineYear, goal.TargetYear) is { } backwards)
        {
            typing.Problems.Add(backwards);
        }

        return goal;

        T Choice<T>(FormField field, T otherwise)
            where T : struct, Enum => typing.Text(field, prefix + field.Path) is { } word ? Enum.Parse<T>(word, ignoreCase: true) : otherwise;
    }

    private Goal WriteRow(Goal stored, string prefix, GoalTyping typing)
    {
        var goal = WriteWords(stored, prefix, typing);
        var ratio = goal.Kind is MeasureKind.Ratio;
        // 円 typed as the unit means that the figures are in yen; they are shown in 億円 from then on.
        var money = !ratio && TypedText.Clean(typing.Typed.GetValueOrDefault(prefix + "unit")) is Money;
        var chosen = typing.Text(_government, prefix + "government");
        var share = stored.Shares.Count == 1 ? stored.Shares[0] : new GoalShare();
        var (baseline, final) = (typing.Figure(prefix + "baseline", money, negative: true), typing.Figure(prefix + "final", money, negative: true));
        if (ratio)
        {
            share = share with { BaselineRatio = Ratio("baseline", baseline), FinalRatio = Ratio("final", final) };
        }
        else
        {
            share = share with { Baseline = baseline, Final = final };
        }

        share = MilestoneLines.Into(share, typing.Typed.GetValueOrDefault(prefix + "milestones"), ratio, money, goal, prefix + "milestones", typing);
        var blank = share with { Government = default } is { Baseline: null, Final: null, BaselineRatio: null, FinalRatio: null, Milestones.Count: 0, MilestoneRatios.Count: 0 };
        return goal with { Shares = SharesOf(share, chosen, blank, stored, prefix, typing) };

        RatioParts? Ratio(string name, long? numerator)
        {
            var path = prefix + name + "Denominator";
            var denominator = typing.Figure(path, money: false, negative: false);
            if (numerator is null == denominator is null)
            {
                return numerator is { } above && denominator is { } below ? new RatioParts(above, below) : null;
            }

            if (typing.Problems.TrueForAll(problem => problem.Path != path && problem.Path != prefix + name))
            {
                typing.Problems.Add(new(
                    numerator is null ? prefix + name : path,
                    "割合は、分子と分母の両方を入力してください。例：分子 4、分母 10",
                    "Enter both parts of a ratio, for example 4 over 10."));
            }

            return null;
        }
    }

    private IReadOnlyList<GoalShare> SharesOf(GoalShare share, string? chosen, bool blank, Goal stored, string prefix, GoalTyping typing)
    {
        if (chosen is OwnGoalFields.EachAuthor)
        {
            return [.. _context.Authors.Distinct().Select((author, place) => place == 0 ? share with { Government = author } : new GoalShare { Government = author })];
        }

        if (Place.TryParse(chosen, out var government))
        {
            return [share with { Government = government }];
        }

        if (blank)
        {
            return [];
        }

        if (_context.Authors.Count == 0)
        {
            typing.Problems.Add(new(
                prefix + "government",
                "だれの数値かが分かりません。策定主体を選んでください。例：富山県",
                "It is not clear whose figures these are. Choose a government, for example Toyama."));
            return [];
        }

        return [share with { Government = _context.Authors[0] }];
    }

    private static void Put(IDictionary<string, string> into, string path, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            into[path] = text;
        }
    }
}

using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>
/// The form of one year's results: for each goal a row a government and part, and rows for other places. It is made of the same parts as the
/// forms of a plan, so it is drawn and explains faults as they do.
/// </summary>
internal sealed class ActualsForm(PlanContent content, Municipalities municipalities)
{
    private const string Others = "others";
    private const string Amount = "amount";
    private const string Denominator = "denominator";

    /// <summary>What can be written.</summary>
    public IReadOnlyList<FormPart> Parts => [.. content.Goals.Items.Where(goal => goal.Shares.Count > 0).Select(GridOf), OtherPlaces()];

    /// <summary>Reads what was typed: every figure of the form, blank ones too, for a cell left blank says that it was looked at.</summary>
    /// <param name="typed">The fields by path.</param>
    /// <param name="course">Whose plan it is: results lie with its authors or in its area.</param>
    public (IReadOnlyList<ReportedFigure> Figures, IReadOnlyList<FormProblem> Problems) Read(IReadOnlyDictionary<string, string> typed, CourseState course)
    {
        var problems = new List<FormProblem>();
        var rows = new List<(string Path, ReportedFigure Figure)>();
        foreach (var goal in content.Goals.Items)
        {
            foreach (var share in goal.Shares)
            {
                var row = RowPath(goal, share);
                rows.Add((row, new(goal.Id, share.Part, share.Government, Number(goal, $"{row}.{Amount}"), goal.Kind is MeasureKind.Ratio ? Number(goal, $"{row}.{Denominator}") : null)));
            }
        }

        foreach (var row in FormWalk.RowsOf(OtherPlaces(), typed).Select(row => string.Create(CultureInfo.InvariantCulture, $"{Others}.{row}")))
        {
            if (Other(row) is { } figure)
            {
                rows.Add((row, figure));
            }
        }

        foreach (var (path, figure) in rows.Where(row => !problems.Exists(problem => problem.Path.StartsWith(row.Path + ".", StringComparison.Ordinal))))
        {
            if (FigureRules.Refuse(figure, course, content) is { } refusal)
            {
                problems.Add(new($"{path}.{FieldOf(refusal)}", refusal.Reason, refusal.ReasonEn));
            }
        }

        // A goal and place told once: a second row of the same would be read as a second amount. The last of them is the one just added.
        foreach (var same in rows.Where(row => row.Figure.Amount is not null).GroupBy(row => (row.Figure.Goal, row.Figure.Part, row.Figure.Place)).Where(same => same.Count() > 1))
        {
            var place = WrittenPlace.Shown(same.Key.Place, municipalities);
            problems.Add(new($"{same.Last().Path}.place", $"{place}の同じ指標の実績が2か所にあります。どちらかにまとめてください。", $"The same figure of {WrittenPlace.ShownEn(same.Key.Place, municipalities)} stands twice. Make it one."));
        }

        return ([.. rows.Select(row => row.Figure)], FormWalk.InOrder(problems, Parts));

        long? Number(Goal goal, string path)
        {
            if (!typed.TryGetValue(path, out var text))
            {
                return null;
            }

            long value;
            FormatProblem? problem;
            var negative = goal.Kgi is not (Kgi.Investment or Kgi.TrainedPeople);
            var read = InYen(goal) ? HundredMillionYen.TryParse(text, out value, out problem, negative) : WholeNumber.TryParse(text, out value, out problem, negative);
            if (!read)
            {
                problems.Add(new(path, problem!.Message, problem.MessageEn));
                return null;
            }

            return value;
        }

        ReportedFigure? Other(string row)
        {
            string Typed(string field) => typed.GetValueOrDefault($"{row}.{field}", "");
            var goal = content.Goals.Items.FirstOrDefault(item => item.Id == Typed("goal"));
            var before = problems.Count;
            if (goal is null || goal.Kind is MeasureKind.Ratio)
            {
                problems.Add(new($"{row}.goal", "どの指標の実績かを選んでください。", "Choose the goal."));
                return null;
            }

            if (!WrittenPlace.TryParse(Typed("place"), municipalities, out var place, out var problem))
            {
                problems.Add(new($"{row}.place", problem!.Message, problem.MessageEn));
            }

            if (Typed(Amount).Length == 0)
            {
                problems.Add(new($"{row}.{Amount}", "実績を入力してください。例：12.5", "Give the result, for example 12.5."));
            }

            var amount = Number(goal, $"{row}.{Amount}");
            var part = goal.Kgi is Kgi.Investment && Enum.TryParse<Part>(Typed("part"), out var chosen) ? chosen : Part.None;
            return problems.Count > before ? null : new(goal.Id, part, place, amount);
        }
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "place-outside" => "place",
        "part-missing" => "part",
        "denominator-missing" => Denominator,
        _ => Amount,
    };

    /// <summary>An earlier report as it would be typed.</summary>
    public IReadOnlyDictionary<string, string> Typed(IReadOnlyList<WorkspaceFigure> figures)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        var other = 0;
        foreach (var figure in figures)
        {
            var goal = content.Goals.Items.FirstOrDefault(item => item.Id == figure.Goal);
            if (goal is null)
            {
                continue;
            }

            var share = goal.Shares.FirstOrDefault(one => one.Government == figure.Place && one.Part == figure.Part);
            var row = share is null ? string.Create(CultureInfo.InvariantCulture, $"{Others}.{other++}") : RowPath(goal, share);
            if (share is null)
            {
                (typed[$"{row}.goal"], typed[$"{row}.part"], typed[$"{row}.place"]) = (goal.Id, figure.Part.ToString(), WrittenPlace.Of(figure.Place, municipalities));
            }

            Set($"{row}.{Amount}", figure.Amount, goal);
            Set($"{row}.{Denominator}", figure.Denominator, goal);
        }

        return typed;

        void Set(string path, long? value, Goal goal)
        {
            if (value is { } known)
            {
                typed[path] = InYen(goal) ? HundredMillionYen.Format(known) : known.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static bool InYen(Goal goal) => goal.Kind is not MeasureKind.Ratio && (goal.Kgi is Kgi.Investment or Kgi.ValueAdded || goal.Unit is "円");

    private static string RowPath(Goal goal, GoalShare share) => $"goal.{goal.Id}.{share.Government.Value}.{share.Part}";

    private static (string Ja, string En) PartName(Part part) => part switch { Part.Private => ("民間", "private"), Part.Public => ("公共", "public"), _ => ("", "") };

    private FormGrid GridOf(Goal goal)
    {
        IReadOnlyList<GridLine> columns = goal.Kind is MeasureKind.Ratio
            ? [new(Amount, "分子", "Numerator"), new(Denominator, "分母", "Denominator")]
            : [new(Amount, "実績", "Result")];
        return new(
            $"goal.{goal.Id}", InYen(goal) ? FieldKind.HundredMillionYen : FieldKind.Count, goal.Name ?? goal.Id, goal.NameEn ?? goal.Name ?? goal.Id,
            InYen(goal) ? "億円" : goal.Unit ?? "", InYen(goal) ? "100 million yen" : goal.UnitEn ?? goal.Unit ?? "", columns,
            [.. goal.Shares.Select(share =>
            {
                var (ja, en) = PartName(share.Part);
                var name = municipalities.NameOf(share.Government) ?? share.Government.Value;
                return new GridLine(RowPath(goal, share), $"{name} {ja}".Trim(), $"{Prefectures.Of(share.Government.Prefecture).NameEn} {en}".Trim());
            })])
        {
            Summed = goal.Kind is not MeasureKind.Ratio,
            Hint = goal.Kind switch
            {
                MeasureKind.Period => "この年度だけの実績です。累計ではありません。",
                MeasureKind.Stock => "この年度の時点の値です（増加額は基準年度からの増加）。",
                MeasureKind.Cumulative => "始まりからこの年度までの累計です。",
                _ => "分子と分母をそれぞれ入力します。",
            },
            HintEn = goal.Kind switch
            {
                MeasureKind.Period => "Of this year alone, not a running sum.",
                MeasureKind.Stock => "As it stood in this year (an increase since the baseline year).",
                MeasureKind.Cumulative => "The sum from the beginning to this year.",
                _ => "Numerator and denominator, each by itself.",
            },
        };
    }

    private FormList OtherPlaces() => new(
        Others, "上の行と別の場所の実績（任意）", "Results in other places (optional)", "場所", "Place",
        [
            new("goal", FieldKind.Choice, "指標", "Goal") { Choices = [.. content.Goals.Items.Where(goal => goal.Kind is not MeasureKind.Ratio).Select(goal => new FormChoice(goal.Id, goal.Name ?? goal.Id, goal.NameEn ?? goal.Name ?? goal.Id))] },
            new("part", FieldKind.Choice, "公共・民間の別（設備投資だけ）", "Public or private (investment only)") { Choices = [new(nameof(Part.Private), "民間", "Private"), new(nameof(Part.Public), "公共", "Public")] },
            new("place", FieldKind.Place, "場所", "Place") { Hint = "投資などが実際に行われた市区町村。本社の所在地ではありません。", HintEn = "Where it was done, not where the head office is.", Example = "富山県富山市" },
            new(Amount, FieldKind.Text, "実績", "Result") { Hint = "金額は億円、人数は人。", HintEn = "Money in 100 million yen, people as a count." },
        ]);
}

using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>Reads what was typed into the form of a year's results, and keeps what has to be mended.</summary>
/// <param name="form">The form.</param>
/// <param name="typed">Its fields by path.</param>
internal sealed class ReadActuals(ActualsForm form, IReadOnlyDictionary<string, string> typed, Municipalities municipalities)
{
    private readonly List<FormProblem> _problems = [];

    /// <summary>Every figure of the form, blank ones too, for a cell left blank says that it was looked at; and what to mend, in the order of the form.</summary>
    /// <param name="course">Whose plan it is: results lie with its authors or in its area.</param>
    /// <param name="content">The plan as it is published.</param>
    public (IReadOnlyList<ReportedFigure> Figures, IReadOnlyList<FormProblem> Problems) Read(CourseState course, PlanContent content)
    {
        _problems.Clear();
        var rows = Shares().Concat(Others()).ToList();
        foreach (var (path, figure) in rows.Where(row => !_problems.Exists(problem => problem.Path.StartsWith(row.Path + ".", StringComparison.Ordinal))))
        {
            if (FigureRules.Refuse(figure, course, content) is { } refusal)
            {
                _problems.Add(new($"{path}.{FieldOf(refusal)}", refusal.Reason, refusal.ReasonEn));
            }
        }

        RefuseDoubles(rows);
        return ([.. rows.Select(row => row.Figure)], FormWalk.InOrder(_problems, form.Parts));
    }

    private List<(string Path, ReportedFigure Figure)> Shares() =>
    [
        .. from goal in form.Goals
           from share in goal.Shares
           let row = ActualsForm.RowPath(goal, share)
           let numbers = GoalSide.Of(goal).Select(side => Number(side, $"{row}.{ActualsForm.Column(side)}")).ToList()
           select (row, new ReportedFigure(goal.Id, share.Part, share.Government, numbers[0], numbers.Count > 1 ? numbers[1] : null)),
    ];

    private List<(string Path, ReportedFigure Figure)> Others() =>
    [
        .. from number in FormWalk.RowsOf(form.Others, typed)
           let row = string.Create(CultureInfo.InvariantCulture, $"{ActualsForm.OtherPlaces}.{number}")
           let figure = Other(row)
           where figure is not null
           select (row, figure),
    ];

    private ReportedFigure? Other(string row)
    {
        string Typed(string field) => typed.GetValueOrDefault($"{row}.{field}", "");
        var before = _problems.Count;
        if (form.Goals.FirstOrDefault(item => item.Id == Typed("goal")) is not { Kind: not MeasureKind.Ratio } goal)
        {
            _problems.Add(new($"{row}.goal", "どの指標の実績かを選んでください。例：官民設備投資額", "Choose the goal, for example investment."));
            return null;
        }

        if (!WrittenPlace.TryParse(Typed("place"), municipalities, out var place, out var problem))
        {
            _problems.Add(new($"{row}.place", problem!.Message, problem.MessageEn));
        }

        if (Typed(ActualsForm.Amount).Length == 0)
        {
            _problems.Add(new($"{row}.{ActualsForm.Amount}", "実績を入力してください。例：12.5", "Give the result, for example 12.5."));
        }

        var amount = Number(GoalSide.Of(goal)[0], $"{row}.{ActualsForm.Amount}");
        var part = goal.Kgi is Kgi.Investment && Enum.TryParse<Part>(Typed("part"), out var chosen) ? chosen : Part.None;
        return _problems.Count > before ? null : new(goal.Id, part, place, amount);
    }

    private long? Number(GoalSide side, string path)
    {
        if (!typed.TryGetValue(path, out var text))
        {
            return null;
        }

        var read = side.InYen ? HundredMillionYen.TryParse(text, out var value, out var problem, side.MayBeNegative) : WholeNumber.TryParse(text, out value, out problem, side.MayBeNegative);
        if (!read)
        {
            _problems.Add(new(path, problem!.Message, problem.MessageEn));
            return null;
        }

        return value;
    }

    /// <summary>A goal and place told once: a second row of the same would be read as a second amount. The last of them is the one just added.</summary>
    private void RefuseDoubles(IEnumerable<(string Path, ReportedFigure Figure)> rows)
    {
        foreach (var same in rows.Where(row => row.Figure.Amount is not null).GroupBy(row => (row.Figure.Goal, row.Figure.Part, row.Figure.Place)).Where(same => same.Count() > 1))
        {
            _problems.Add(new(
                $"{same.Last().Path}.place",
                $"{WrittenPlace.Shown(same.Key.Place, municipalities)}の同じ指標の実績が2か所にあります。どちらかにまとめてください。",
                $"The same figure of {WrittenPlace.ShownEn(same.Key.Place, municipalities)} stands twice. Make it one."));
        }
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "place-outside" => "place",
        "part-missing" => "part",
        "denominator-missing" => ActualsForm.Denominator,
        _ => ActualsForm.Amount,
    };
}

using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>
/// The form of one year's results: for each goal a row a government and part, and rows for other places. It is made of the same parts as the
/// forms of a plan, so it is drawn and explains faults as they do. What was typed is read by <see cref="ReadActuals"/>.
/// </summary>
internal sealed class ActualsForm
{
    internal const string OtherPlaces = "others";
    internal const string Amount = "amount";
    internal const string Denominator = "denominator";

    private readonly Municipalities _municipalities;

    public ActualsForm(PlanContent content, Municipalities municipalities)
    {
        _municipalities = municipalities;
        Goals = content.Goals.Items;
        Others = new(
            OtherPlaces, "上の行と別の場所の実績（任意）", "Results in other places (optional)", "場所", "Place",
            [
                new("goal", FieldKind.Choice, "指標", "Goal") { Choices = [.. Goals.Where(goal => goal.Kind is not MeasureKind.Ratio).Select(goal => new FormChoice(goal.Id, goal.Name ?? goal.Id, goal.NameEn ?? goal.Name ?? goal.Id))] },
                new("part", FieldKind.Choice, "公共・民間の別（設備投資だけ）", "Public or private (investment only)") { Choices = [new(nameof(Part.Private), "民間", "Private"), new(nameof(Part.Public), "公共", "Public")] },
                new("place", FieldKind.Place, "場所", "Place") { Hint = "投資などが実際に行われた市区町村。本社の所在地ではありません。", HintEn = "Where it was done, not where the head office is.", Example = "富山県富山市" },
                new(Amount, FieldKind.Text, "実績", "Result") { Hint = "金額は億円、人数は人。", HintEn = "Money in hundred million yen, people as a count." },
            ]);
        Parts = [.. Goals.Where(goal => goal.Shares.Count > 0).SelectMany(goal => GoalSide.Of(goal).Select(side => Grid(goal, side))), Others];
    }

    /// <summary>What can be written.</summary>
    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>The rows for places that no share of the plan names.</summary>
    public FormList Others { get; }

    /// <summary>The goals of the published plan.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>An earlier report as it would be typed.</summary>
    public IReadOnlyDictionary<string, string> Typed(IReadOnlyList<WorkspaceFigure> figures)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        var other = 0;
        foreach (var figure in figures)
        {
            if (Goals.FirstOrDefault(item => item.Id == figure.Goal) is not { } goal)
            {
                continue;
            }

            var share = goal.Shares.FirstOrDefault(one => one.Government == figure.Place && one.Part == figure.Part);
            var row = share is null ? string.Create(CultureInfo.InvariantCulture, $"{OtherPlaces}.{other++}") : RowPath(goal, share);
            if (share is null)
            {
                (typed[$"{row}.goal"], typed[$"{row}.part"], typed[$"{row}.place"]) = (goal.Id, figure.Part.ToString(), WrittenPlace.Of(figure.Place, _municipalities));
            }

            foreach (var side in GoalSide.Of(goal))
            {
                if ((side.Kind is GoalSideKind.Denominator ? figure.Denominator : figure.Amount) is { } known)
                {
                    typed[$"{row}.{Column(side)}"] = side.InYen ? HundredMillionYen.Format(known) : known.ToString(CultureInfo.InvariantCulture);
                }
            }
        }

        return typed;
    }

    internal static string RowPath(Goal goal, GoalShare share) => $"goal.{goal.Id}.{share.Government.Value}.{share.Part}";

    internal static string Column(GoalSide side) => side.Kind is GoalSideKind.Denominator ? Denominator : Amount;

    private FormGrid Grid(Goal goal, GoalSide side)
    {
        var (hint, hintEn) = HintOf(goal.Kind);
        return new(
            side.Kind is GoalSideKind.Denominator ? $"goal.{goal.Id}.{Denominator}" : $"goal.{goal.Id}",
            side.InYen ? FieldKind.HundredMillionYen : FieldKind.Count,
            side.Kind is GoalSideKind.Whole ? side.Name : $"{goal.Name ?? goal.Id}：{side.Name}",
            side.Kind is GoalSideKind.Whole ? side.NameEn : $"{goal.NameEn ?? goal.Name ?? goal.Id}: {side.NameEn}",
            side.Unit, side.UnitEn,
            side.Kind is GoalSideKind.Whole ? [new(Column(side), "実績", "Result")] : [new(Column(side), side.Kind is GoalSideKind.Numerator ? "実績の分子" : "実績の分母", side.Kind is GoalSideKind.Numerator ? "Numerator of the result" : "Denominator of the result")],
            [.. goal.Shares.Select(share => new GridLine(RowPath(goal, share), Row(share, english: false), Row(share, english: true)))])
        {
            Summed = true,
            Negative = side.MayBeNegative,
            Hint = hint,
            HintEn = hintEn,
        };
    }

    private string Row(GoalShare share, bool english)
    {
        var place = english ? WrittenPlace.ShownEn(share.Government, _municipalities) : WrittenPlace.Shown(share.Government, _municipalities);
        return (share.Part, english) switch
        {
            (Part.Private, false) => place + " 民間",
            (Part.Public, false) => place + " 公共",
            (Part.Private, true) => place + ", private",
            (Part.Public, true) => place + ", public",
            _ => place,
        };
    }

    private static (string Ja, string En) HintOf(MeasureKind kind) => kind switch
    {
        MeasureKind.Period => ("この年度だけの実績です。累計ではありません。", "Of this year alone, not a running sum."),
        MeasureKind.Stock => ("この年度の時点の値です（増加額は基準年度からの増加）。", "As it stood in this year (an increase since the baseline year)."),
        MeasureKind.Cumulative => ("始まりからこの年度までの累計です。", "The sum from the beginning to this year."),
        _ => ("この年度の値です。分子と分母をそれぞれ入力します。", "Of this year. Numerator and denominator, each by itself."),
    };
}

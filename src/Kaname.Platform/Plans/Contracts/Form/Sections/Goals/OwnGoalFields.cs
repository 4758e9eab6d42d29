using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>What is written of a goal of the plan's own.</summary>
internal static class OwnGoalFields
{
    public const string EachAuthor = "each";

    public static FormField Id { get; } = new("id", FieldKind.Carried, "番号", "Id");

    public static FormField Name { get; } = new("name", FieldKind.Text, "指標の名称", "Name of the indicator") { Example = "若い職人の数", MaxLength = 200 };

    public static FormField Kind { get; } = new("kind", FieldKind.Choice, "数え方", "How it is counted")
    {
        Default = EnumChoice.Of(MeasureKind.Stock),
        Choices =
        [
            EnumChoice.Of(MeasureKind.Stock, "その時点の状態（例：従業者数）", "A state at the time (such as employees)"),
            EnumChoice.Of(MeasureKind.Period, "年度ごとに足していく量（例：投資額）", "An amount that adds up year by year (such as investment)"),
            EnumChoice.Of(MeasureKind.Cumulative, "始めてからの累計として報告する量", "An amount reported as a total to date"),
            EnumChoice.Of(MeasureKind.Ratio, "割合（分子と分母で入力）", "A ratio (numerator and denominator)"),
        ],
    };

    public static FormField Unit { get; } = new("unit", FieldKind.Text, "単位", "Unit") { Example = "人", MaxLength = 40, Hint = "金額は億円で書けます。", HintEn = "Money can be written in 億円 (hundred million yen)." };

    public static FormField Scope { get; } = new("scope", FieldKind.Choice, "測る範囲", "Where it is measured")
    {
        Default = EnumChoice.Of(GoalScope.InRegion),
        Choices = [EnumChoice.Of(GoalScope.InRegion, "域内", "Within the region"), EnumChoice.Of(GoalScope.WideArea, "広域", "Wider area")],
    };

    public static FormField NameEn { get; } = InEnglish.Text("nameEn", "指標の名称", "Name");

    public static FormField UnitEn { get; } = InEnglish.Text("unitEn", "単位", "Unit");

    public static FormField Baseline { get; } = new("baseline", FieldKind.Figure, "基準値", "Baseline") { Example = "40", Negative = true };

    public static FormField Final { get; } = new("final", FieldKind.Figure, "最終目標", "Final target") { Example = "60", Negative = true };

    public static FormField BaselineDenominator { get; } = new("baselineDenominator", FieldKind.Figure, "基準値の分母", "Denominator of the baseline") { Hint = "割合のときだけ入力します。基準値の欄には分子を入れてください。", HintEn = "For ratios only; the baseline then is the numerator." };

    public static FormField FinalDenominator { get; } = new("finalDenominator", FieldKind.Figure, "最終目標の分母", "Denominator of the final target") { Hint = "割合のときだけ入力します。最終目標の欄には分子を入れてください。", HintEn = "For ratios only; the final target then is the numerator." };

    public static FormField Milestones { get; } = new("milestones", FieldKind.Lines, "年度ごとの目標", "Yearly targets")
    {
        Example = "2028: 40",
        Hint = "1行に「年度: 値」と書いてください。割合は「2028: 4/10」と書きます。",
        HintEn = "One a line as \"year: value\"; a ratio as \"2028: 4/10\".",
    };

    /// <summary>Own KGI and own KPI; what no longer belongs among the goals of a plan only where it already stands there.</summary>
    public static FormField Level(IEnumerable<GoalLevel> stored) => new("level", FieldKind.Choice, "指標の種類", "Level")
    {
        Default = EnumChoice.Of(GoalLevel.OwnKpi),
        Choices =
        [
            EnumChoice.Of(GoalLevel.OwnKpi, "独自KPI", "Own KPI"),
            EnumChoice.Of(GoalLevel.OwnKgi, "独自KGI", "Own KGI"),
            .. stored.Contains(GoalLevel.OutputKpi) ? [EnumChoice.Of(GoalLevel.OutputKpi, "アウトプットKPI（計画とは別に設けます）", "Output KPI (set apart from plans)")] : Array.Empty<FormChoice>(),
            .. stored.Contains(GoalLevel.MandatoryKgi) ? [EnumChoice.Of(GoalLevel.MandatoryKgi, "必須KGI（重なっています）", "Mandatory KGI (stands twice)")] : Array.Empty<FormChoice>(),
        ],
    };

    public static FormField Government(FormContext context, IEnumerable<Place> stored)
    {
        var places = context.Authors.Concat(stored).Distinct().ToList();
        return new("government", FieldKind.Choice, "数値の策定主体", "Whose figures")
        {
            Choices =
            [
                .. places.Select(place => new FormChoice(place.Value, WrittenPlace.Shown(place, context.Municipalities), WrittenPlace.ShownEn(place, context.Municipalities))),
                .. context.Authors.Count > 1 ? [new FormChoice(EachAuthor, "策定主体ごとに分ける", "Each author apart")] : Array.Empty<FormChoice>(),
            ],
            Hint = "空けておくと、代表の策定主体の数値になります。",
            HintEn = "Left blank, they are those of the lead author.",
        };
    }
}

using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>The rules of our own checks on goals: what the arithmetic and the roll-up need in order to say anything.</summary>
internal static class GoalRules
{
    private const string OwnGoals = "own";
    private const string Baseline = "baseline";
    private const string Final = "final";

    public static Finding BaselineAndTarget(PlanFacts plan, KgiDefinition definition)
    {
        var (finding, at) = (Look(plan, definition), FieldOf(definition.Kgi));
        return finding.At(finding.Field is { } within ? $"{at}.{within}" : at);
    }

    private static Finding Look(PlanFacts plan, KgiDefinition definition)
    {
        var goals = plan.Content.Goals.Items.Where(goal => goal.Level is GoalLevel.MandatoryKgi && goal.Kgi == definition.Kgi).ToList();
        switch (goals.Count)
        {
            case 0 when definition.Obligation is Obligation.Mandatory:
                return NotMet($"{definition.Name}の目標がありません。", $"There is no goal for: {definition.NameEn}.");
            case 0:
                return Finding.NotApplicable(
                    PlanSection.Goals,
                    $"{definition.Name}は、計画の特性に合うときに置きます。この計画にはありません。",
                    $"{definition.NameEn} is set where it suits the plan. This plan has none.");
            case > 1:
                return NotMet($"{definition.Name}の目標が{goals.Count}つあります。1つにまとめてください。", $"There are {goals.Count} goals for {definition.NameEn}. Make them one.");
        }

        var goal = goals[0];
        if (goal.Kind != definition.Kind)
        {
            return NotMet($"{definition.Name}の数え方が、類型で決まっているものと違います。", $"{definition.NameEn} is not measured as the type asks ({definition.Kind}).");
        }

        var missing = new Missing();
        missing.If(goal.BaselineYear is null, "基準年度", "baseline year", "baselineYear");
        missing.If(goal.TargetYear is null, "目標年度", "target year", "targetYear");
        missing.If(goal.Shares.Count == 0 || goal.Shares.Any(share => !HasBaseline(goal, share)), "基準値", "baseline", FigureOf(goal, goal.Shares.FirstOrDefault(share => !HasBaseline(goal, share)), Baseline));
        missing.If(goal.Shares.Count == 0 || goal.Shares.Any(share => !HasFinal(goal, share)), "最終目標", "final target", FigureOf(goal, goal.Shares.FirstOrDefault(share => !HasFinal(goal, share)), Final));
        if (missing.Any)
        {
            return NotMet($"{definition.Name}に{missing.Ja}がありません。", $"{definition.NameEn}: missing {missing.En}.").At(missing.Field);
        }

        if (goal.TargetYear <= goal.BaselineYear)
        {
            return NotMet($"{definition.Name}の目標年度が、基準年度より後になっていません。", $"{definition.NameEn}: the target year must lie after the baseline year.").At("targetYear");
        }

        if (PeriodWords.IsOutside(plan.Content.Basics, goal.TargetYear))
        {
            return NotMet(
                $"{definition.Name}の目標年度（{goal.TargetYear!.Value.ToJapanese()}）が、計画の期間の外にあります。{PeriodWords.Ja(plan.Content.Basics)}の年度を入力してください。",
                $"{definition.NameEn}: the target year {goal.TargetYear.Value.ToEnglish()} lies outside the plan's period. Enter a year {PeriodWords.En(plan.Content.Basics)}.").At("targetYear");
        }

        return goal.Direction switch
        {
            0 => NotMet(
                $"{definition.Name}の最終目標が基準値と同じです。増やしたい量を入力してください。",
                $"{definition.NameEn}: the final target equals the baseline. Enter the increase you aim for.").At(FigureOf(goal, goal.Shares[^1], Final)),
            < 0 => NotMet(
                $"{definition.Name}の最終目標が基準値を下回っています。基準値より大きい目標を入力してください。",
                $"{definition.NameEn}: the final target lies below the baseline. Enter a target above it.").At(FigureOf(goal, goal.Shares[^1], Final)),
            _ => Finding.Met(PlanSection.Goals, $"{definition.Name}に基準値と最終目標があります。", $"{definition.NameEn} has a baseline and a final target."),
        };
    }

    public static Finding PartsAreApart(PlanFacts plan)
    {
        var shares = plan.Content.Goals.Items
            .Where(goal => goal.Level is GoalLevel.MandatoryKgi && goal.Kgi is Kgi.Investment)
            .SelectMany(goal => goal.Shares)
            .ToList();
        if (shares.Count == 0)
        {
            return NotMet("官民設備投資額の数値がありません。", "There are no figures for the investment.").At(FieldOf(Kgi.Investment));
        }

        var missing = new Missing();
        foreach (var government in shares.GroupBy(share => share.Government))
        {
            var parts = government.Select(share => share.Part).ToList();
            var (place, placeEn) = PlaceWords.Of(government.Key, plan);
            missing.If(parts.Contains(Part.None), $"{place}の公共・民間の別", $"public or private for {placeEn}");
            missing.If(!parts.Contains(Part.Public), $"{place}の公共の分", $"the public part of {placeEn}");
            missing.If(!parts.Contains(Part.Private), $"{place}の民間の分", $"the private part of {placeEn}");
            missing.If(parts.Distinct().Count() != parts.Count, $"{place}の重ならない数値", $"figures of {placeEn} that do not repeat");
        }

        return (missing.Any
            ? NotMet($"{missing.Ja}がありません。", $"Missing: {missing.En}.")
            : Finding.Met(PlanSection.Goals, "公共と民間に分かれています。", "Public and private parts are kept apart."))
            .At(FieldOf(Kgi.Investment));
    }

    public static Finding SharesAreComplete(PlanFacts plan)
    {
        var goals = Mandatory(plan);
        var governments = plan.Authors.Concat(goals.SelectMany(goal => goal.Shares).Select(share => share.Government)).Distinct().Order().ToList();
        var prefectures = plan.Content.Area.Places.Select(place => place.Prefecture).Distinct().Order().ToList();
        if (goals.Count == 0 || governments.Count == 0)
        {
            return NotMet("必須KGIの数値がまだありません。", "There are no figures for mandatory KGIs yet.");
        }

        var missing = new Missing();
        foreach (var goal in goals)
        {
            var (name, nameEn) = Name(plan, goal);
            foreach (var government in governments.Where(government => goal.Shares.All(share => share.Government != government)))
            {
                var (place, placeEn) = PlaceWords.Of(government, plan);
                missing.If(true, $"{name}の{place}の分", $"the share of {placeEn} in {nameEn}", FieldOf(goal.Kgi!.Value));
            }

            foreach (var share in goal.Shares.Where(share => !HasBaseline(goal, share) || !HasFinal(goal, share)))
            {
                var (place, placeEn) = PlaceWords.Of(share.Government, plan);
                missing.If(true, $"{name}の{place}の基準値か最終目標", $"baseline or final target of {placeEn} in {nameEn}", FieldOf(goal.Kgi!.Value));
            }

            foreach (var prefecture in prefectures.Where(prefecture => goal.Shares.All(share => share.Government.Prefecture != prefecture)))
            {
                var (place, placeEn) = PlaceWords.Of(new Place(prefecture), plan);
                missing.If(!governments.Contains(new Place(prefecture)), $"{name}の{place}の区域の分", $"the share of the area in {placeEn} in {nameEn}", FieldOf(goal.Kgi!.Value));
            }
        }

        return missing.Any
            ? NotMet($"{missing.Ja}がありません。", $"Missing: {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.Goals, $"{governments.Count}団体の分がそろっています。", $"The shares of all governments are there: {governments.Count}.");
    }

    public static Finding MilestonesAreInOrder(PlanFacts plan)
    {
        if (plan.Content.Goals.Items.All(goal => goal.Shares.All(share => share.Milestones.Count + share.MilestoneRatios.Count == 0)))
        {
            return Finding.NotApplicable(PlanSection.Goals, "年度ごとの目標は、まだ入力されていません。", "No yearly target is entered yet.");
        }

        foreach (var goal in plan.Content.Goals.Items)
        {
            var (name, nameEn) = Name(plan, goal);
            var years = goal.Shares.SelectMany(share => share.Milestones.Keys.Concat(share.MilestoneRatios.Keys));
            if (years.Any(year => year < (goal.BaselineYear?.Year ?? FiscalYear.MinYear) || year > (goal.TargetYear?.Year ?? FiscalYear.MaxYear)))
            {
                return NotMet($"{name}に、基準年度から目標年度までの間にない年度の目標があります。", $"{nameEn} has a yearly target outside its baseline and target years.").At(FieldOf(plan, goal));
            }

            if (goal.Kind is MeasureKind.Period && goal.Shares.Any(Falls))
            {
                return NotMet(
                    $"{name}の年度ごとの目標は累計です。前の年度より小さい値、または最終目標より大きい値があります。",
                    $"Yearly targets of {nameEn} are running sums. One is smaller than that of the year before, or larger than the final target.").At(FieldOf(plan, goal));
            }
        }

        return Finding.Met(PlanSection.Goals, "年度ごとの目標に食い違いはありません。", "Yearly targets are in order.");
    }

    public static Finding OwnGoalsHaveFigures(PlanFacts plan)
    {
        var goals = plan.Content.Goals.Items.Where(goal => goal.Level is GoalLevel.OwnKgi or GoalLevel.OwnKpi).ToList();
        if (goals.Count == 0)
        {
            return Finding.NotApplicable(PlanSection.Goals, "独自のKGI・KPIはありません。", "There is no KGI or KPI of the plan's own.").At(OwnGoals);
        }

        var missing = new Missing();
        foreach (var goal in goals)
        {
            var (name, nameEn) = Name(plan, goal);
            missing.If(goal.Shares.Count == 0 || goal.Shares.Any(share => !HasBaseline(goal, share)), $"「{name}」の基準値", $"the baseline of \"{nameEn}\"", OwnFigure(plan, goal, HasBaseline, Baseline));
            missing.If(goal.Shares.Count == 0 || goal.Shares.Any(share => !HasFinal(goal, share)), $"「{name}」の最終目標", $"the final target of \"{nameEn}\"", OwnFigure(plan, goal, HasFinal, Final));
        }

        return missing.Any
            ? NotMet($"{missing.Ja}がありません。", $"Missing: {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.Goals, $"独自のKGI・KPI {goals.Count}件に基準値と最終目標があります。", $"KGIs and KPIs of the plan's own with baseline and final target: {goals.Count}.").At(OwnGoals);
    }

    public static Finding OutputKpiStandsApart(PlanFacts plan) => (plan.Content.Goals.Items.Count, plan.Content.Goals.Items.Any(goal => goal.Level is GoalLevel.OutputKpi)) switch
    {
        (0, _) => Finding.NotApplicable(PlanSection.Goals, "目標は、まだ入力されていません。", "No goal is entered yet."),
        (_, true) => NotMet(
            "アウトプットKPIは計画とは別に設ける指標です。計画の目標から外してください。",
            "Output KPIs are set apart from plans. Take them out of the plan's goals.").At(OwnGoals),
        _ => Finding.Met(PlanSection.Goals, "アウトプットKPIは含まれていません。", "There is no output KPI among them."),
    };

    private static string FieldOf(Kgi kgi) => "kgi." + kgi.Slug();

    /// <summary>The cell of a share in the table of its goal, below the goal's own place; null where there is no share yet.</summary>
    private static string? FigureOf(Goal goal, GoalShare? share, string column)
    {
        if (share is null)
        {
            return null;
        }

        var nth = goal.Shares.TakeWhile(other => !ReferenceEquals(other, share)).Count(other => other.Government == share.Government && other.Part == share.Part) + 1;
        string?[] row =
        [
            goal.Kind is MeasureKind.Ratio ? "numerator" : null,
            share.Government.Value,
            share.Part switch { Part.Public => "public", Part.Private => "private", _ => null },
            nth > 1 ? "again" + nth.ToString(CultureInfo.InvariantCulture) : null,
            column,
        ];
        return string.Join('.', row.OfType<string>());
    }

    /// <summary>The first figure that a goal of the plan's own lacks: in the form, goals of one share are rows of a list, all others have a table.</summary>
    private static string OwnFigure(PlanFacts plan, Goal goal, Func<Goal, GoalShare, bool> has, string column)
    {
        if (IsTable(goal))
        {
            return $"shared.{goal.Id}.{FigureOf(goal, goal.Shares.FirstOrDefault(share => !has(goal, share)), column)}";
        }

        var items = plan.Content.Goals.Items;
        var kgis = KgiSets.For(plan.Content.Type).Items.Select(definition => items.FirstOrDefault(one => one.Level is GoalLevel.MandatoryKgi && one.Kgi == definition.Kgi)).ToList();
        var row = items.TakeWhile(one => !ReferenceEquals(one, goal)).Count(one => !IsTable(one) && !kgis.Exists(kgi => ReferenceEquals(kgi, one)));
        return string.Create(CultureInfo.InvariantCulture, $"{OwnGoals}.{row}.{column}");
    }

    private static bool IsTable(Goal goal) => goal.Shares.Count > 1 || goal.Shares.Any(share => share.Part is not Part.None);

    private static string FieldOf(PlanFacts plan, Goal goal) =>
        goal is { Level: GoalLevel.MandatoryKgi, Kgi: { } kgi } && KgiSets.For(plan.Content.Type).Has(kgi) ? FieldOf(kgi) : OwnGoals;

    private static List<Goal> Mandatory(PlanFacts plan)
    {
        var set = KgiSets.For(plan.Content.Type);
        return [.. plan.Content.Goals.Items.Where(goal =>
            goal.Level is GoalLevel.MandatoryKgi && goal.Kgi is { } kgi && set.Of(kgi)?.Obligation is Obligation.Mandatory)];
    }

    private static (string Ja, string En) Name(PlanFacts plan, Goal goal)
    {
        var definition = goal.Kgi is { } kgi ? KgiSets.For(plan.Content.Type).Of(kgi) : null;
        return definition is not null
            ? (definition.Name, definition.NameEn)
            : (goal.Name ?? goal.Id, goal.NameEn ?? goal.Name ?? goal.Id);
    }

    private static bool HasBaseline(Goal goal, GoalShare share) => share.HasBaseline(goal.Kind);

    private static bool HasFinal(Goal goal, GoalShare share) => share.HasFinal(goal.Kind);

    private static bool Falls(GoalShare share)
    {
        var sums = share.Milestones.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        return sums.Zip(sums.Skip(1)).Any(pair => pair.Second < pair.First)
            || (share.Final is { } final && sums.Count > 0 && sums[^1] > final);
    }

    private static Finding NotMet(string reason, string reasonEn) => Finding.NotMet(PlanSection.Goals, reason, reasonEn);
}

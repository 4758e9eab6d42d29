using Kaname.Policy.Indicators;

namespace Kaname.Policy.Strategy;

/// <summary>記載の点検: what we ourselves look for so that a plan can be followed and added up. None of it is a requirement of the paper.</summary>
public static class CompletenessChecks
{
    /// <summary>The version of all lists here.</summary>
    public const string Version = "2026-05";

    /// <summary>A, B and C.</summary>
    public static IReadOnlyList<RequirementSet> All { get; } = [Make(PlanType.A), Make(PlanType.B), Make(PlanType.C)];

    /// <summary>The list in force for a type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static RequirementSet Current(PlanType type) =>
        All.FirstOrDefault(set => set.Type == type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of plan.");

    private static RequirementSet Make(PlanType type) =>
        new(type, Version, "記載の点検", "Completeness of the plan", Source: null, IsOpen: true, [.. Items(type)]);

    private static IEnumerable<Requirement> Items(PlanType type)
    {
        yield return Check("name", "計画の名称がある。", "The plan has a name.", CompletenessRules.HasName);
        yield return Check("period", "計画の始まりと終わりの年度がある。", "The first and the last fiscal year are given.", CompletenessRules.HasPeriod);
        yield return Check("area", "区域の都道府県・市区町村がある。", "The area names its prefectures or municipalities.", CompletenessRules.HasArea);
        yield return Check("enclaves", "飛び地は区域の外にあり、産業と、一体とみなす根拠がある。", "Each enclave lies outside the area and names its industry and the ground for treating it as one.", CompletenessRules.EnclavesHaveGround);
        yield return Check("industries", "力を入れる産業と、その現状がある。", "The industries and how they stand today are described.", CompletenessRules.HasIndustries);
        foreach (var definition in KgiSets.For(type).Items)
        {
            yield return Goal(definition);
        }

        if (KgiSets.For(type).Has(Kgi.Investment))
        {
            yield return Check("investment-parts", "官民設備投資額を公共と民間に分けている。", "Public and private parts of the investment are kept apart.", GoalRules.PartsAreApart);
        }

        yield return Check("shares", "必須KGIの数値が、策定主体ごと、区域の都道府県ごとにそろっている。", "Every author and every prefecture of the area has its share of each mandatory KGI.", GoalRules.SharesAreComplete);
        yield return Check("milestones", "年度ごとの目標が基準年度から目標年度までの間にあり、累計が減らない。", "Yearly targets lie between the baseline and the target year, and running sums do not fall.", GoalRules.MilestonesAreInOrder);
        yield return Check("own-goals", "独自のKGI・KPIには、基準値と最終目標がある。", "Each KGI and KPI of the plan's own has a baseline and a final target.", GoalRules.OwnGoalsHaveFigures);
        yield return Check("output-kpi", "アウトプットKPIを計画の目標に混ぜていない。", "No output KPI stands among the plan's goals.", GoalRules.OutputKpiStandsApart);
        yield return Check("projects", "プロジェクトごとに、区域・飛び地・策定主体の地域の中の場所、公共・民間の別、年度があり、投資額がその年度の中にある。", "Each project has a place within the area, the enclaves or the author governments, a part (public or private) and years, and its amounts lie within those years.", CompletenessRules.ProjectsAreDescribed);
        switch (type)
        {
            case PlanType.A:
                yield return Check("candidate-fit", "ブロックの素案との整合と、分野のロードマップとの整合の両方がある。", "Fit with the block's draft and fit with the field's roadmap are both stated.", CompletenessRules.CandidateFitsBoth);
                break;
            case PlanType.B:
                yield return Check("core-firms", "重点支援企業等ごとに、選んだ理由がある。", "Each firm to be supported first has a reason.", CompletenessRules.CoreFirmsHaveReasons);
                yield return Check("outside-firms", "域外から企業を誘致するかどうかが書かれている。", "It is said whether firms are invited from outside.", CompletenessRules.InvitationIsSaid);
                break;
            default:
                yield return Check("local-resource", "地域資源と、加工や販路の伸ばし方がある。", "The local resource, and how it is worked further or sold more widely, are described.", CompletenessRules.HasLocalResource);
                break;
        }

        if (type is not PlanType.A)
        {
            yield return Check("ripple-labour", "雇用と賃上げのそれぞれに目標値がある。", "Jobs and wages each have a target.", RippleRules.LabourTargetsAreBoth);
            yield return Check("ripple-values", "波及効果の目標に、基準値、単位、計画の期間内の目標年度があり、伸ばす目標になっている。", "Each ripple target has a baseline, a unit and a target year within the plan's period, and aims to rise.", RippleRules.TargetsAreWhole);
        }

        if (type is PlanType.B)
        {
            yield return Check("accompaniment-through", "伴走支援が計画の最後の年度まで続く。", "Accompaniment goes on to the last year of the plan.", CompletenessRules.AccompaniedToTheEnd);
        }

        Requirement Check(string id, string text, string textEn, Func<PlanFacts, Finding> rule) =>
            new(id, type, ConfirmedBy.Computed, source: null, text, textEn, rule);
    }

    private static Requirement Goal(KgiDefinition definition) => new(
        $"kgi-{definition.Kgi.Slug()}",
        definition.Type,
        ConfirmedBy.Computed,
        source: null,
        definition.Obligation is Obligation.Mandatory
            ? $"{definition.Name}に基準値と最終目標がある。"
            : $"{definition.Name}を置くときは、基準値と最終目標がある。",
        definition.Obligation is Obligation.Mandatory
            ? $"{definition.NameEn}: baseline and final target are given."
            : $"{definition.NameEn}: where it is set, baseline and final target are given.",
        plan => GoalRules.BaselineAndTarget(plan, definition));
}

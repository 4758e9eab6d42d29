using System.Globalization;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What the machine can see of each requirement of the paper. Where the paper sets no measure, neither does a rule.</summary>
internal static class RequirementRules
{
    public static Finding FitsTheFields(PlanFacts plan)
    {
        var fields = plan.Content.Industries.Fields;
        if (fields.Count == 0 || !fields.All(number => StrategicFields.Of(number) is not null))
        {
            return Finding.NotMet(
                PlanSection.Industries,
                "17の戦略分野のうち、どれに当たるかが選ばれていません。1つ以上選んでください。",
                "None of the 17 strategic fields is chosen. Choose at least one.").At("fields");
        }

        var names = fields.Select(number => StrategicFields.Of(number)!).ToList();
        return (Text.IsBlank(plan.Content.CandidateFit.FitWithRoadmap)
            ? Finding.NotMet(
                PlanSection.CandidateFit,
                "選んだ分野の検討やロードマップと、どう合うかの説明がありません。",
                "It is not explained how the project fits the work on the chosen fields and their roadmaps.")
            : Finding.Met(
                PlanSection.CandidateFit,
                $"{string.Join('、', names.Select(field => field.Name))}の検討との整合について記載があります。",
                $"The fit with the work on {string.Join("; ", names.Select(field => field.NameEn))} is stated."))
            .At("fitWithRoadmap");
    }

    public static Finding BudgetTalksHaveBegun(PlanFacts plan) => plan.Content.CandidateFit.BudgetTalks switch
    {
        { State: BudgetTalksState.Started or BudgetTalksState.Concluded, Ministry: var ministry } when Text.IsBlank(ministry) =>
            Finding.NotMet(PlanSection.CandidateFit, "調整の相手の省庁が書かれていません。", "The ministry with which talks have begun is not named.").At("budgetTalks.ministry"),
        { State: BudgetTalksState.Started or BudgetTalksState.Concluded } talks => Finding.Met(
            PlanSection.CandidateFit,
            $"{talks.Ministry}との事前の調整が始まっています{Since(talks, "（{0}から）")}。",
            $"Talks with {talks.MinistryEn ?? talks.Ministry} have begun{Since(talks, " (since {0})")}.").At("budgetTalks.state"),
        { State: BudgetTalksState.NotStarted } => Finding.NotMet(
            PlanSection.CandidateFit, "省庁との事前の調整がまだ始まっていません。", "Talks with the ministries have not begun yet.").At("budgetTalks.state"),
        _ => Finding.NotMet(
            PlanSection.CandidateFit, "省庁との事前の調整を始めたかどうかが書かれていません。", "It is not said whether talks with the ministries have begun.").At("budgetTalks.state"),
    };

    public static Finding LargeInvestmentIsExpected(PlanFacts plan) => plan.Content.CandidateFit.LargeInvestmentYen switch
    {
        > 0 and var yen => Finding.Met(
            PlanSection.CandidateFit,
            string.Create(CultureInfo.InvariantCulture, $"{yen:N0}円の投資の見込みが書かれています。会議資料は金額の基準を示していません。"),
            string.Create(CultureInfo.InvariantCulture, $"An expected investment of {yen:N0} yen is stated. The paper sets no threshold.")).At("largeInvestmentYen"),
        _ => Finding.NotMet(
            PlanSection.CandidateFit, "見込まれる投資の額が書かれていません。", "The amount of the expected investment is not stated.").At("largeInvestmentYen"),
    };

    public static Finding ServesLabourEnvironment(PlanFacts plan) => Person(
        PlanSection.CandidateFit, plan.Content.CandidateFit.LabourEnvironment, "賃上げと労働環境への貢献の説明", "what it does for wages and the labour environment").At("labourEnvironment");

    public static Finding AimsAtExportOrTopShare(PlanFacts plan) =>
        Market(plan.Content.WinningPath, MarketAim.ExportEarnings, MarketAim.TopDomesticShare);

    public static Finding AimsAtValueOrChannels(PlanFacts plan) =>
        Market(plan.Content.WinningPath, MarketAim.HigherValueThanExisting, MarketAim.NewChannels);

    public static Finding InvitedFirmsBenefitThePlace(PlanFacts plan)
    {
        var firms = plan.Content.OutsideFirms;
        if (firms.Invites is null)
        {
            return Finding.NotWritten(PlanSection.OutsideFirms, "域外から企業を誘致するかどうかの記載", "whether firms are invited from outside").At("invites");
        }

        if (firms.Invites is false)
        {
            return Finding.NotApplicable(
                PlanSection.OutsideFirms,
                "域外から企業を誘致しない計画のため、この要件には該当しません。",
                "The plan invites no firms from outside, so this requirement does not apply.").At("invites");
        }

        return (Text.IsBlank(firms.LabourAndTechnologyRoadmap), Text.IsBlank(firms.ReinvestmentPolicy)) switch
        {
            (true, true) => Finding.NotWritten(
                PlanSection.OutsideFirms, "現地化の道筋と再投資の方針の記載", "a roadmap for labour and technology, and a reinvestment policy").At("labourAndTechnologyRoadmap"),
            (true, false) => Finding.NotWritten(
                PlanSection.OutsideFirms, "労働と技術の現地化の道筋の記載", "a roadmap for labour and technology to take root").At("labourAndTechnologyRoadmap"),
            (false, true) => Finding.NotWritten(PlanSection.OutsideFirms, "収益を再び投資する方針の記載", "a policy for reinvesting earnings").At("reinvestmentPolicy"),
            _ => Finding.Written(
                PlanSection.OutsideFirms, "現地化の道筋と再投資の方針の記載", "a roadmap for labour and technology, and a reinvestment policy").At("labourAndTechnologyRoadmap"),
        };
    }

    /// <summary>
    /// Trade and sales each need a target. For the labour environment the paper gives jobs and wages as examples (等), so one of
    /// them is enough here; that both are set is a check of our own.
    /// </summary>
    public static Finding RippleTargetsAreSet(PlanFacts plan)
    {
        var ripple = plan.Content.Ripple;
        var missing = new Missing();
        missing.If(ripple.InRegionTrade?.Target is null, "域内取引額", "trade within the region", "inRegionTrade.target");
        missing.If(ripple.Sales?.Target is null, "売上額", "sales", "sales.target");
        missing.If(ripple.Jobs?.Target is null && ripple.Wages?.Target is null, "労働環境（雇用、賃上げなど）", "the labour environment (jobs, wages or the like)", "wages.target");
        return missing.Any
            ? Finding.NotMet(PlanSection.Ripple, $"{missing.Ja}の目標値がありません。", $"There is no target for {missing.En}.").At(missing.Field)
            : Finding.Met(
                PlanSection.Ripple,
                "域内取引額、売上額、労働環境の目標値があります。",
                "There are targets for trade within the region, sales and the labour environment.").At("inRegionTrade");
    }

    public static Finding IsAccompanied(PlanFacts plan) => Person(
        PlanSection.Accompaniment, plan.Content.Accompaniment.Structure, "伴走支援体制の記載", "a description of how the governments accompany the plan").At("structure");

    public static Finding HasConsultationWindow(PlanFacts plan) => Text.IsBlank(plan.Content.Accompaniment.ConsultationWindow)
        ? Finding.NotMet(PlanSection.Accompaniment, "相談窓口が書かれていません。", "No consultation window is stated.").At("consultationWindow")
        : Finding.Met(PlanSection.Accompaniment, "相談窓口が書かれています。", "A consultation window is stated.").At("consultationWindow");

    private static Finding Market(WinningPathSection path, MarketAim one, MarketAim other)
    {
        if (Text.IsBlank(path.ProductOrService))
        {
            return Finding.NotWritten(PlanSection.WinningPath, "生まれる製品・サービスの記載", "the product or service that will come of it").At("productOrService");
        }

        return path.Market == one || path.Market == other
            ? Finding.Written(
                PlanSection.WinningPath, $"製品・サービスと、目指す市場（{MarketAims.Name(path.Market.Value)}）の記載", $"the product or service and its aim ({MarketAims.NameEn(path.Market.Value)})").At("productOrService")
            : Finding.NotWritten(
                PlanSection.WinningPath,
                $"目指す市場（{MarketAims.Name(one)}、または{MarketAims.Name(other)}）の記載",
                $"the aim in its market ({MarketAims.NameEn(one)}, or {MarketAims.NameEn(other)})").At("market");
    }

    private static Finding Person(PlanSection section, string? text, string what, string whatEn) => Text.IsBlank(text)
        ? Finding.NotWritten(section, what, whatEn)
        : Finding.Written(section, $"{what}（{Text.Length(text)}字）", $"{whatEn} ({Text.Length(text)} characters)");

    private static string Since(BudgetTalks talks, string shape) => talks.Since is { } day
        ? string.Format(CultureInfo.InvariantCulture, shape, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : "";
}

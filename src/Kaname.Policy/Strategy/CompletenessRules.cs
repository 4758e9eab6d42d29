using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>The rules of our own checks, except those on goals and on ripple effects.</summary>
internal static class CompletenessRules
{
    public static Finding HasName(PlanFacts plan) => Text.IsBlank(plan.Content.Basics.Name)
        ? Finding.NotMet(PlanSection.Basics, "名称がありません。", "There is no name.").At("name")
        : Finding.Met(PlanSection.Basics, "名称があります。", "There is a name.").At("name");

    public static Finding HasPeriod(PlanFacts plan)
    {
        var basics = plan.Content.Basics;
        return (basics.Start, basics.End) switch
        {
            (null, null) => Finding.NotMet(PlanSection.Basics, "始まりと終わりの年度がありません。", "The first and the last year are missing.").At("start"),
            (null, _) => Finding.NotMet(PlanSection.Basics, "始まりの年度がありません。", "The first year is missing.").At("start"),
            (_, null) => Finding.NotMet(PlanSection.Basics, "終わりの年度がありません。", "The last year is missing.").At("end"),
            ({ } start, { } end) when end < start => Finding.NotMet(
                PlanSection.Basics,
                $"終わりの{end.ToJapanese()}が、始まりの{start.ToJapanese()}より前です。",
                $"The last year {end.ToEnglish()} lies before the first year {start.ToEnglish()}.").At("end"),
            ({ } start, { } end) => Finding.Met(
                PlanSection.Basics,
                $"{start.ToJapanese()}から{end.ToJapanese()}までです。",
                $"From {start.ToEnglish()} to {end.ToEnglish()}.").At("start"),
        };
    }

    public static Finding HasArea(PlanFacts plan) => plan.Content.Area.Places.Count == 0
        ? Finding.NotMet(PlanSection.Area, "区域がありません。都道府県か市区町村を選んでください。", "There is no area. Choose prefectures or municipalities.").At("places")
        : Finding.Met(
            PlanSection.Area,
            $"{plan.Content.Area.Places.Count}つの都道府県・市区町村があります。",
            $"Places named: {plan.Content.Area.Places.Count}.").At("places");

    public static Finding EnclavesHaveGround(PlanFacts plan)
    {
        var enclaves = plan.Content.Area.Enclaves;
        if (enclaves.Count == 0)
        {
            return Finding.NotApplicable(PlanSection.Area, "飛び地はありません。", "There are no enclaves.").At("enclaves");
        }

        var (missing, inside) = (new Missing(), new Missing());
        foreach (var (row, enclave) in enclaves.Index())
        {
            var (place, placeEn) = PlaceWords.Of(enclave.Place, plan);
            missing.If(enclave.Place is null, "飛び地の場所", "the place of an enclave", $"enclaves.{row}.place");
            missing.If(Text.IsBlank(enclave.Industry), $"{place}の産業", $"the industry of {placeEn}", $"enclaves.{row}.industry");
            missing.If(Text.IsBlank(enclave.Ground), $"{place}の根拠", $"the ground for {placeEn}", $"enclaves.{row}.ground");
            inside.If(enclave.Place is { } known && plan.Content.Area.Places.Any(one => one.Contains(known)), place, placeEn, $"enclaves.{row}.place");
        }

        return new Faults()
            .Add(missing, names => $"{names}がありません。", names => $"Missing: {names}.")
            .Add(
                inside,
                names => $"{names}は、すでに計画の区域の中にあります。飛び地から外すか、区域の外の場所を入力してください。",
                names => $"Already within the plan's area: {names}. Take it out of the enclaves, or enter a place outside the area.")
            .Or(Finding.Met(PlanSection.Area, $"飛び地{enclaves.Count}件は区域の外にあり、産業と根拠があります。", $"Enclaves outside the area with industry and ground: {enclaves.Count}.").At("enclaves"));
    }

    public static Finding HasIndustries(PlanFacts plan)
    {
        var industries = plan.Content.Industries;
        var missing = new Missing();
        missing.If(industries.Industries.All(Text.IsBlank), "力を入れる産業", "the industries", "industries");
        missing.If(Text.IsBlank(industries.PresentState), "産業の現状", "how they stand today", "presentState");
        return missing.Any
            ? Finding.NotMet(PlanSection.Industries, $"{missing.Ja}がありません。", $"Missing: {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.Industries, "産業と現状があります。", "Industries and their present state are there.").At("industries");
    }

    public static Finding ProjectsAreDescribed(PlanFacts plan)
    {
        var projects = plan.Content.Projects.Items;
        if (projects.Count == 0)
        {
            return plan.Content.Type is PlanType.C
                ? Finding.NotApplicable(PlanSection.Projects, "プロジェクトはありません。", "There are no projects.").At("items")
                : Finding.NotMet(PlanSection.Projects, "プロジェクトがありません。", "There are no projects.").At("items");
        }

        var (missing, elsewhere, outOfYears) = (new Missing(), new Missing(), new Missing());
        foreach (var (row, project) in projects.Index())
        {
            var (name, nameEn) = (project.Name ?? project.Id, project.NameEn ?? project.Name ?? project.Id);
            missing.If(project.Place is null, $"「{name}」の場所", $"the place of \"{nameEn}\"", $"items.{row}.place");
            missing.If(project.Part is Part.None, $"「{name}」の公共・民間の別", $"public or private for \"{nameEn}\"", $"items.{row}.part");
            missing.If(project.Start is null || project.End is null || project.End < project.Start, $"「{name}」の正しい年度", $"right years for \"{nameEn}\"", $"items.{row}.{(project.Start is null ? "start" : "end")}");
            elsewhere.If(project.Place is { } place && IsElsewhere(plan, place), $"「{name}」", $"\"{nameEn}\"", $"items.{row}.place");
            if (YearOutside(project) is { } year)
            {
                outOfYears.If(true, $"「{name}」", $"\"{nameEn}\"", FiscalYear.IsInRange(year) ? $"items.{row}.plannedYen.{year}" : "items");
            }
        }

        return new Faults()
            .Add(missing, names => $"{names}がありません。", names => $"Missing: {names}.")
            .Add(
                elsewhere,
                names => $"{names}の場所が、区域、飛び地、策定主体の地域のどれにもありません。場所か区域を直してください。",
                names => $"The place lies outside the area, the enclaves and the author governments: {names}. Correct the place or the area.")
            .Add(
                outOfYears,
                names => $"{names}に、投資の始まりから終わりまでの外の年度の投資額があります。投資額か年度を直してください。",
                names => $"There is an amount in a year outside the first and last year of the investment: {names}. Correct the amount or the years.")
            .Or(Finding.Met(
                PlanSection.Projects,
                $"{projects.Count}件に場所、公共・民間の別、年度があり、場所と投資額の年度に食い違いはありません。",
                $"Projects with place, part and years, with no conflict in place or years: {projects.Count}.").At("items"));
    }

    /// <summary>Certainly outside: a prefecture as a whole may mean the part of it that belongs to the plan. Where no area is entered, the check of the area says so.</summary>
    private static bool IsElsewhere(PlanFacts plan, Place place)
    {
        var area = plan.Content.Area;
        return area.Places.Count > 0 && !area.Places
            .Concat(area.Enclaves.Select(enclave => enclave.Place).OfType<Place>())
            .Concat(plan.Authors)
            .Any(known => known.Contains(place) || place.Contains(known));
    }

    /// <summary>The first year with an amount before or after the investment. 0 yen says that nothing is invested then, which is no conflict.</summary>
    private static int? YearOutside(PlanProject project) => project is { Start: { } start, End: { } end } && start <= end
        ? project.PlannedYen.Where(planned => planned.Value != 0 && (planned.Key < start.Year || planned.Key > end.Year)).Select(planned => (int?)planned.Key).Min()
        : null;

    public static Finding CandidateFitsBoth(PlanFacts plan)
    {
        var fit = plan.Content.CandidateFit;
        var missing = new Missing();
        missing.If(Text.IsBlank(fit.FitWithBlockDraft), "ブロックの素案との整合", "the fit with the block's draft", "fitWithBlockDraft");
        missing.If(Text.IsBlank(fit.FitWithRoadmap), "分野のロードマップとの整合", "the fit with the field's roadmap", "fitWithRoadmap");
        return missing.Any
            ? Finding.NotMet(PlanSection.CandidateFit, $"{missing.Ja}の説明がありません。", $"Missing: {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.CandidateFit, "素案とロードマップの両方について説明があります。", "Both the draft and the roadmap are spoken of.").At("fitWithBlockDraft");
    }

    public static Finding CoreFirmsHaveReasons(PlanFacts plan)
    {
        var firms = plan.Content.CoreFirms.Items;
        if (firms.Count == 0)
        {
            return Finding.NotMet(PlanSection.CoreFirms, "重点支援企業等がありません。", "No firm to be supported first is named.").At("items");
        }

        var missing = new Missing();
        foreach (var (row, firm) in firms.Index())
        {
            var name = firm.Name ?? firm.CorporateNumber?.Value ?? "—";
            missing.If(Text.IsBlank(firm.Reason), $"「{name}」", $"\"{name}\"", $"items.{row}.reason");
        }

        return missing.Any
            ? Finding.NotMet(PlanSection.CoreFirms, $"{missing.Ja}を選んだ理由がありません。", $"There is no reason for {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.CoreFirms, $"{firms.Count}社すべてに選んだ理由があります。", $"All firms have a reason: {firms.Count}.").At("items");
    }

    public static Finding InvitationIsSaid(PlanFacts plan) => (plan.Content.OutsideFirms.Invites switch
    {
        null => Finding.NotMet(PlanSection.OutsideFirms, "域外から企業を誘致するかどうかを選んでください。", "Say whether firms are invited from outside."),
        true => Finding.Met(PlanSection.OutsideFirms, "誘致する計画です。", "The plan invites firms."),
        false => Finding.Met(PlanSection.OutsideFirms, "誘致しない計画です。", "The plan invites no firms."),
    }).At("invites");

    public static Finding HasLocalResource(PlanFacts plan)
    {
        var local = plan.Content.LocalResource;
        var missing = new Missing();
        missing.If(Text.IsBlank(local.Resource), "地域資源", "the local resource", "resource");
        missing.If(Text.IsBlank(local.Processing) && Text.IsBlank(local.Channels), "加工や販路の伸ばし方", "how it is worked further or sold more widely", "processing");
        return missing.Any
            ? Finding.NotMet(PlanSection.LocalResource, $"{missing.Ja}がありません。", $"Missing: {missing.En}.").At(missing.Field)
            : Finding.Met(PlanSection.LocalResource, "地域資源と伸ばし方があります。", "The resource and what will be done with it are described.").At("resource");
    }

    public static Finding AccompaniedToTheEnd(PlanFacts plan) =>
        ((plan.Content.Accompaniment.Through, plan.Content.Basics.End) switch
        {
            (null, _) => Finding.NotMet(PlanSection.Accompaniment, "伴走支援をいつの年度まで続けるかが書かれていません。", "It is not said until which year the plan is accompanied."),
            ({ } through, null) => Finding.NotApplicable(
                PlanSection.Accompaniment,
                $"伴走支援は{through.ToJapanese()}までです。計画の終わりの年度がまだ入力されていないため、比べられません。",
                $"Accompaniment ends with {through.ToEnglish()}. The plan's last year is not entered yet, so the two cannot be compared."),
            ({ } through, { } end) when through < end => Finding.NotMet(
                PlanSection.Accompaniment,
                $"伴走支援は{through.ToJapanese()}までで、計画は{end.ToJapanese()}まで続きます。",
                $"Accompaniment ends with {through.ToEnglish()}, the plan with {end.ToEnglish()}."),
            ({ } through, _) => Finding.Met(
                PlanSection.Accompaniment, $"{through.ToJapanese()}まで続きます。", $"It goes on to {through.ToEnglish()}."),
        }).At("through");
}

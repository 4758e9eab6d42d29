using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Publication;

/// <summary>One of the nation's three sums of plans: its meter and the result behind it.</summary>
/// <param name="Kgi">The KGI.</param>
/// <param name="Result">The roll-up.</param>
/// <param name="Meter">What the meter shows.</param>
public sealed record NationReading(Kgi Kgi, RollUpResult Result, KgiReading Meter)
{
    /// <summary>Has any plan anything to do with it yet?</summary>
    public bool IsEmpty => Result.Coverage.Total == 0 && Result.RowsInScope == 0;

    /// <summary>The three that add up, in the paper's order.</summary>
    public static IReadOnlyList<NationReading> All(PublishedNation nation, IStringLocalizer<HomeText> texts, IStringLocalizer<IndicatorsText> numbers) =>
        [.. KgiWords.Three.Select(kgi => Of(kgi, nation, texts, numbers))];

    private static NationReading Of(Kgi kgi, PublishedNation nation, IStringLocalizer<HomeText> texts, IStringLocalizer<IndicatorsText> numbers)
    {
        var result = nation.RollUp(RollUpScope.Nation(kgi, nation.AsOf));
        var meter = KgiReadings.Of(nation, new() { Kgi = kgi }, numbers) with { Scope = ScopeOf(kgi, nation, texts) };
        var reading = new NationReading(kgi, result, meter);
        return nation.Plans.Count > 0 ? reading : reading with
        {
            Meter = meter with { Upper = null, Class = Site.Parts.ProgressClass.Undetermined, Address = null, Reason = texts["NoPlans"] },
        };
    }

    private static string ScopeOf(Kgi kgi, PublishedNation nation, IStringLocalizer texts)
    {
        var sentences = new List<string> { texts[kgi.LeavesOutTokyoArea() ? "OutsideTokyo" : "WithTokyo"] };
        if (nation.Plans.Count > 0)
        {
            sentences.Add(kgi.Kind() == MeasureKind.Period
                ? texts["RunningSum", Formats.FiscalYear(nation.Plans.Min(plan => plan.Content.Basics.Start!.Value).Year), Formats.FiscalYear(nation.AsOf.Year)]
                : texts["OverBaseline", Formats.FiscalYear(nation.AsOf.Year)]);
        }

        sentences.Add(texts["OfTypes", string.Join(Languages.English ? ", " : "・", KgiWords.Types(kgi))]);
        return string.Join(Languages.English ? " " : "", sentences);
    }
}

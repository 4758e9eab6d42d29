using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>What a number is, in words: whose, where and when.</summary>
/// <param name="Whose">The plans: すべての計画, the type's or the plan's name.</param>
/// <param name="Heading">Over the figure: 計画の積み上げ（東京圏以外の分）.</param>
/// <param name="Scope">One sentence.</param>
public sealed record NumberWords(string Whose, string Heading, string Scope)
{
    /// <summary>The words of what was asked for.</summary>
    public static NumberWords Of(RollUpQuery query, PublishedNation nation, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(texts);
        var scope = query.Scope(nation);
        string whose = query.Level switch
        {
            RollUpLevel.Group => $"{query.Group} {Languages.Of(PlanTypes.Of(query.Group!.Value).Name, PlanTypes.Of(query.Group.Value).NameEn)}",
            RollUpLevel.Plan => Languages.Of(nation.Plan(query.Plan!)!.Name, nation.Plan(query.Plan!)!.NameEn),
            _ => texts["AllPlans", string.Join(Languages.English ? ", " : "・", KgiWords.Types(query.Kgi))],
        };
        string heading = query.Level == RollUpLevel.Plan ? texts["HeadingPlan"] : texts[scope.LeavesOutTokyoArea ? "HeadingOutsideTokyo" : "Heading"];
        var where = query.Block is { } block ? texts["InBlock", PlaceNames.Of(block)].Value : "";
        return new(whose, heading, string.Join(Languages.English ? " " : "", new[] { whose + texts["Stop"], where, When(query, nation, texts), scope.LeavesOutTokyoArea ? texts["OutsideTokyo"].Value : "" }.Where(part => part.Length > 0)));
    }

    private static string When(RollUpQuery query, PublishedNation nation, IStringLocalizer texts)
    {
        var first = ReadRollUpQuery.Years(nation).First;
        return query.Kgi.Kind() == MeasureKind.Period
            ? query.Year is { } year ? texts["WhenYear", Formats.FiscalYear(year.Year)] : texts["WhenPeriod", Formats.FiscalYear(first.Year), Formats.FiscalYear(nation.AsOf.Year)]
            : texts["WhenStock", Formats.FiscalYear((query.Year ?? nation.AsOf).Year)];
    }
}

using System.Numerics;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>A roll-up as the meter of a KGI shows it.</summary>
public static class KgiReadings
{
    /// <summary>Reads a number for its meter.</summary>
    public static KgiReading Of(PublishedNation nation, RollUpQuery query, IStringLocalizer<IndicatorsText> texts)
    {
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(texts);
        var result = nation.RollUp(query.Scope(nation));
        var words = NumberWords.Of(query, nation, texts);
        var hasBar = result.Target is { } target && result.Baseline is { } baseline && target != baseline;
        return new()
        {
            Id = "kgi-" + query.Kgi.Slug(),
            Name = KgiWords.Name(query.Kgi),
            Scope = words.Heading + texts["Stop"] + (Site.Languages.English ? " " : "") + words.Scope,
            Quantity = KgiWords.Quantity(query.Kgi),
            Value = result.Said,
            Lower = result.Said is null ? null : result.IfAllSame,
            Upper = result.IfFilled,
            Baseline = Whole(result.Baseline) ?? 0,
            Target = hasBar ? Whole(result.Target) : null,
            Pace = Whole(result.Expected),
            PaceKind = result.Progress.Against(),
            Class = result.Progress.Look(),
            PaceRatio = result.Progress?.Pace.Share(),
            Attainment = result.Progress?.Attainment.Share(),
            Reported = result.Coverage.Reported,
            Plans = result.Coverage.Total,
            Address = result.IsDefined ? query.Address : null,
            Reason = result.Target is null ? texts["NoTarget"].Value : null,
        };
    }

    private static long? Whole(Fraction? value) => value is { } known ? (long)BigInteger.Divide(known.Numerator, known.Denominator) : null;
}

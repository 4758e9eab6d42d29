using Kaname.Policy.Indicators;
using Kaname.Web.Site.Parts;

namespace Kaname.Web.Indicators;

/// <summary>Progress as the policy library found it, in the looks of the site.</summary>
public static class ProgressWords
{
    /// <summary>The class as a mark shows it.</summary>
    public static Site.Parts.ProgressClass Look(this Progress? progress) => progress?.Class switch
    {
        Policy.Indicators.ProgressClass.Achieved => Site.Parts.ProgressClass.Achieved,
        Policy.Indicators.ProgressClass.OnTrack => Site.Parts.ProgressClass.OnTrack,
        Policy.Indicators.ProgressClass.SlightlyBehind => Site.Parts.ProgressClass.SlightlyBehind,
        Policy.Indicators.ProgressClass.Behind => Site.Parts.ProgressClass.Behind,
        Policy.Indicators.ProgressClass.NotComputable => Site.Parts.ProgressClass.Undetermined,
        _ => Site.Parts.ProgressClass.Unreported,
    };

    /// <summary>年度目標比 where the plan gives a milestone for the year, 目安 where the straight line stands in for any of it.</summary>
    public static PaceKind Against(this Progress? progress) => progress?.ExpectedFrom == ExpectationSource.Milestone ? PaceKind.Milestone : PaceKind.Line;

    /// <summary>A share as the site's formats take it, cut and never rounded up.</summary>
    public static decimal? Share(this Fraction? share) => share?.CutTo(6);
}

namespace Kaname.Web.Site.Parts;

/// <summary>How far something has come against its pace.</summary>
public enum ProgressClass
{
    /// <summary>達成.</summary>
    Achieved,

    /// <summary>順調.</summary>
    OnTrack,

    /// <summary>やや遅れ.</summary>
    SlightlyBehind,

    /// <summary>遅れ.</summary>
    Behind,

    /// <summary>判定できない.</summary>
    Undetermined,

    /// <summary>未報告.</summary>
    Unreported,
}

/// <summary>What a pace is measured against; the label says which.</summary>
public enum PaceKind
{
    /// <summary>The straight line from baseline to target (目安).</summary>
    Line,

    /// <summary>The year's milestone of the plan (年度目標).</summary>
    Milestone,
}

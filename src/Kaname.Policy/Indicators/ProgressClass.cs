using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Indicators;

/// <summary>How an indicator stands against its target and against the road to it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProgressClass>))]
public enum ProgressClass
{
    /// <summary>未報告: nobody has said anything yet. It is not zero.</summary>
    NotReported,

    /// <summary>判定できない: a denominator is zero, or baseline or target is not stated.</summary>
    NotComputable,

    /// <summary>遅れ: the pace is under the lower limit.</summary>
    Behind,

    /// <summary>やや遅れ: the pace is between the two limits.</summary>
    SlightlyBehind,

    /// <summary>順調: the pace has reached the upper limit.</summary>
    OnTrack,

    /// <summary>達成: the final target is reached.</summary>
    Achieved,
}

/// <summary>From which pace on an indicator is called on track or slightly behind. Ours, and a setting.</summary>
/// <param name="OnTrack">順調 from this pace on; 0.95 is 95 %.</param>
/// <param name="SlightlyBehind">やや遅れ from this pace on; below it 遅れ.</param>
public sealed record ProgressLimits(decimal OnTrack, decimal SlightlyBehind)
{
    /// <summary>95 % and 80 %.</summary>
    public static ProgressLimits Default { get; } = new(0.95m, 0.80m);
}

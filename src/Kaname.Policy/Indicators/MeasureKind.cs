using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Indicators;

/// <summary>How the yearly figures of an indicator are to be put together over time.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>An amount of one fiscal year; years add up (①, ③).</summary>
    Period,

    /// <summary>An amount to date as reported; the latest counts and nothing is summed over time.</summary>
    Cumulative,

    /// <summary>A state, or an increase over the baseline; the latest counts (②).</summary>
    Stock,

    /// <summary>A numerator over a denominator; each is added, then divided. Never rolled up.</summary>
    Ratio,
}

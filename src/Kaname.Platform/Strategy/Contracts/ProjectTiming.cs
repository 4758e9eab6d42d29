using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>When something of an investment is due, as exactly as the paper says and no more.</summary>
/// <param name="Value">The year, or the first one; null where the paper gives none.</param>
/// <param name="End">The last year of a range.</param>
/// <param name="Unit">Whether the years are calendar or fiscal years.</param>
/// <param name="Precision">How exact the value is.</param>
/// <param name="Meaning">What happens then.</param>
/// <param name="Text">In words, or null.</param>
/// <param name="TextEn">In words, or null.</param>
public sealed record ProjectTiming(
    int? Value,
    int? End,
    TimingUnit? Unit,
    TimingPrecision Precision,
    TimingMeaning Meaning,
    string? Text,
    string? TextEn)
{
    /// <summary>Does the stated time take in this year? Never where the paper gives none; always from the year on where it says "or later".</summary>
    public bool Covers(int year) => Value is { } first
        && year >= first
        && (Precision == TimingPrecision.OrLater || year <= (End ?? first));
}

[JsonConverter(typeof(WordConverter<TimingUnit>))]
public enum TimingUnit
{
    Year,
    FiscalYear,
}

[JsonConverter(typeof(WordConverter<TimingPrecision>))]
public enum TimingPrecision
{
    None,
    Year,
    FiscalYear,
    FiscalYearSecondHalf,
    OrLater,
    Range,
}

[JsonConverter(typeof(WordConverter<TimingMeaning>))]
public enum TimingMeaning
{
    None,

    /// <summary>量産開始.</summary>
    MassProduction,

    /// <summary>運用開始.</summary>
    Operation,

    /// <summary>立地.</summary>
    Location,
}

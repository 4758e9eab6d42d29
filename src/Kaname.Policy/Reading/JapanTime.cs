namespace Kaname.Policy.Reading;

/// <summary>The clock on the wall in Japan, which has no summer time: days and fiscal years of the strategy begin at midnight there.</summary>
public static class JapanTime
{
    /// <summary>Ahead of UTC by nine hours.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    /// <summary>The same instant as a clock in Japan shows it.</summary>
    /// <param name="at">An instant, of any offset.</param>
    public static DateTimeOffset Of(DateTimeOffset at) => at.ToOffset(Offset);

    /// <summary>The day in Japan.</summary>
    /// <param name="at">An instant, of any offset.</param>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Of(at).DateTime);
}

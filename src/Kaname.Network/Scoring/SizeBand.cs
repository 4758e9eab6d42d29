namespace Kaname.Network.Scoring;

/// <summary>The size of a firm by its workers in the latest year. The limits are ours; 20 and 300 are those of 中小企業基本法 for manufacturing.</summary>
public enum SizeBand
{
    /// <summary>The firms file does not say.</summary>
    Unknown,

    /// <summary>0 to 20 workers.</summary>
    UpTo20,

    /// <summary>21 to 100 workers.</summary>
    UpTo100,

    /// <summary>101 to 300 workers.</summary>
    UpTo300,

    /// <summary>301 workers and more.</summary>
    Over300,
}

/// <summary>The size bands, their names, and which one a firm is in.</summary>
public static class SizeBands
{
    /// <summary>The band of a number of workers.</summary>
    /// <param name="workers">People; null, or a number below 0, is <see cref="SizeBand.Unknown"/>.</param>
    public static SizeBand Of(long? workers) => workers switch
    {
        null or < 0 => SizeBand.Unknown,
        <= 20 => SizeBand.UpTo20,
        <= 100 => SizeBand.UpTo100,
        <= 300 => SizeBand.UpTo300,
        _ => SizeBand.Over300,
    };

    /// <summary>Its name in Japanese: 21人〜100人.</summary>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public static string Name(this SizeBand band) => band switch
    {
        SizeBand.Unknown => "従業者数不明",
        SizeBand.UpTo20 => "20人以下",
        SizeBand.UpTo100 => "21人〜100人",
        SizeBand.UpTo300 => "101人〜300人",
        SizeBand.Over300 => "301人以上",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "There is no such size band."),
    };

    /// <summary>Its name in English: 21 to 100 workers.</summary>
    /// <param name="band">The band.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such band.</exception>
    public static string NameEn(this SizeBand band) => band switch
    {
        SizeBand.Unknown => "workers unknown",
        SizeBand.UpTo20 => "up to 20 workers",
        SizeBand.UpTo100 => "21 to 100 workers",
        SizeBand.UpTo300 => "101 to 300 workers",
        SizeBand.Over300 => "301 workers and more",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "There is no such size band."),
    };
}

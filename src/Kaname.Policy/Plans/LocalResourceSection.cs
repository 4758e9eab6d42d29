namespace Kaname.Policy.Plans;

/// <summary>The local resource that a plan of type C builds on.</summary>
public sealed record LocalResourceSection
{
    /// <summary>The resource, in Japanese.</summary>
    public string? Resource { get; init; }

    /// <summary>The resource, in English.</summary>
    public string? ResourceEn { get; init; }

    /// <summary>How it will be worked further, in Japanese.</summary>
    public string? Processing { get; init; }

    /// <summary>How it will be worked further, in English.</summary>
    public string? ProcessingEn { get; init; }

    /// <summary>The channels that will be opened outside the region, in Japanese.</summary>
    public string? Channels { get; init; }

    /// <summary>The channels that will be opened outside the region, in English.</summary>
    public string? ChannelsEn { get; init; }
}

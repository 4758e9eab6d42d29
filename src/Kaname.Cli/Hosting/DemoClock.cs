namespace Kaname.Cli.Hosting;

/// <summary>The demo's business clock: it starts on the morning of 1 June 2028, when two years of results exist, and runs on from there.</summary>
internal sealed class DemoClock(DateTimeOffset start, TimeProvider real) : TimeProvider
{
    private readonly long _started = real.GetTimestamp();

    public static DemoClock Start() => new(new(2028, 6, 1, 9, 0, 0, TimeSpan.FromHours(9)), System);

    public override DateTimeOffset GetUtcNow() => (start + real.GetElapsedTime(_started)).ToUniversalTime();
}

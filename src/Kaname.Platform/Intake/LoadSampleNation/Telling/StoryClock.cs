namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>The business clock while the sample's past is told: it stands at the deed being done.</summary>
internal sealed class StoryClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}

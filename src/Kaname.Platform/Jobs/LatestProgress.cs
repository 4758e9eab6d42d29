using Kaname.Network.Store;

namespace Kaname.Platform.Jobs;

/// <summary>Keeps what was said last; the store is told once a second.</summary>
internal sealed class LatestProgress : IProgress<BuildProgress>
{
    private BuildProgress _latest = new(0, "始めています", "Starting");

    public BuildProgress Latest => Volatile.Read(ref _latest);

    public void Report(BuildProgress value) => Volatile.Write(ref _latest, value);
}

namespace Kaname.Network.Sample;

/// <summary>Where goods go: for each place, all others by their firms' reach and the inverse square of the distance; a part without regard to it.</summary>
internal sealed class SampleDestinations
{
    /// <summary>Added to every distance: within it nearness no longer matters.</summary>
    private const double NearKilometres = 10;

    private readonly SampleChoice _near;
    private readonly SampleChoice _anywhere;

    public SampleDestinations(SampleNation nation, int threads)
    {
        var map = nation.Map;
        double[] reach = [.. Enumerable.Range(0, map.Count).Select(nation.ReachOfPlace)];
        _anywhere = SampleChoice.Of(reach);
        _near = new(map.Count, map.Count);
        Parallel.For(0, map.Count, new() { MaxDegreeOfParallelism = threads }, from =>
        {
            var weights = new double[map.Count];
            for (var to = 0; to < map.Count; to++)
            {
                var distance = map.Kilometres(from, to) + NearKilometres;
                weights[to] = reach[to] / (distance * distance);
            }

            _near.Fill(from, weights);
        });
    }

    /// <summary>A place that has firms.</summary>
    public int From(int place, int group, ref SampleRandom random) =>
        random.Below(100) < SampleIndustries.Groups[group].Far ? _anywhere.Pick(ref random) : _near.Pick(place, ref random);
}

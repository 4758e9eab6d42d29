namespace Kaname.Network.Sample;

/// <summary>A planted cluster: which industries, the neighbouring places of its core, and the far places that belong to it all the same.</summary>
internal sealed record SampleCluster(int[] Groups, int[] Core, int[] Enclaves)
{
    private const int MemberOfEnclave = 3;
    private const int Members = 4;

    /// <summary>Every fourth member stands in an enclave, so both parts have members however small the cluster.</summary>
    public static bool IsInEnclave(int member) => member % Members == MemberOfEnclave;

    public int PlaceOf(int member, ref SampleRandom random) =>
        IsInEnclave(member) ? Enclaves[member / Members % Enclaves.Length]
        : random.Below(2) == 0 ? Core[0]
        : Core[random.Below(Core.Length)];
}

/// <summary>Where clusters are planted.</summary>
internal static class SampleClusters
{
    private const double FarKilometres = 200;
    private const int MostTries = 64;

    public static SampleCluster[] Plant(int count, SampleMap map, ulong seed)
    {
        var byWeight = SampleChoice.Of(map.Weights);
        return [.. Enumerable.Range(0, count).Select(number => Plant(number, map, byWeight, seed))];
    }

    private static SampleCluster Plant(int number, SampleMap map, SampleChoice byWeight, ulong seed)
    {
        var random = SampleRandom.Of(seed, SampleStream.Clusters, number);
        var home = byWeight.Pick(ref random);
        int[] core = [.. Enumerable.Range(0, map.Count).OrderBy(place => map.Kilometres(home, place)).ThenBy(place => place != home).Take(3 + random.Below(4))];
        var prefectures = core.Select(map.PrefectureOf).ToHashSet();
        var abroad = Enumerable.Range(0, map.Count).Where(place => !prefectures.Contains(map.PrefectureOf(place))).ToArray();
        if (abroad.Length == 0)
        {
            // A core over every prefecture that there is: it stays at home, and the enclaves leave its prefecture.
            core = [home];
            abroad = [.. Enumerable.Range(0, map.Count).Where(place => map.PrefectureOf(place) != map.PrefectureOf(home))];
        }

        var enclaves = new HashSet<int>();
        for (var wanted = 1 + random.Below(3); wanted > 0; wanted--)
        {
            enclaves.Add(Far(home, abroad, map, byWeight, ref random));
        }

        return new(SampleIndustries.Fields[random.Below(SampleIndustries.Fields.Length)], core, [.. enclaves]);
    }

    private static int Far(int home, int[] abroad, SampleMap map, SampleChoice byWeight, ref SampleRandom random)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var place = byWeight.Pick(ref random);
            if (map.Kilometres(home, place) >= FarKilometres && Array.BinarySearch(abroad, place) >= 0)
            {
                return place;
            }
        }

        return abroad.MaxBy(place => map.Kilometres(home, place));
    }
}

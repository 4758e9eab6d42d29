using System.Runtime.InteropServices;
using Kaname.Policy.Identity;

namespace Kaname.Network.Sample;

/// <summary>A firm of a sample, all that a row asks of it in one place in memory.</summary>
/// <param name="Number">Its thirteen digits.</param>
/// <param name="Sales">Yearly sales in yen, before the years' growth.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Cluster">Its cluster, or −1.</param>
/// <param name="Code">Its industry, two digits.</param>
/// <param name="Group">The group of that industry.</param>
/// <param name="InEnclave">Whether it stands in an enclave of its cluster.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SampleFirm(long Number, long Sales, ushort Place, short Cluster, byte Code, byte Group, bool InEnclave);

/// <summary>The firms of a sample: where they stand, what they do, how large they are. A firm is known by its place, 0 to <see cref="Count"/> − 1.</summary>
/// <remarks>Firms of one place and group stand together, so that a buyer is drawn by size with one search in running sums.</remarks>
internal sealed class SampleNation
{
    /// <summary>A firm's reach of 1 in the running sums.</summary>
    private const double UnitOfReach = 1024;

    /// <summary>Reach (how many partners a firm has room for) follows Pareto's law with exponent 1.35 = ln 2 ÷ ln 1.6711.</summary>
    private const double ReachRatio = 1.6711;

    /// <summary>Yearly sales of a firm with reach 1; sales are reach to the power 1.25, so their exponent is 1.08, near that of real firms (Axtell 2001).</summary>
    private const double SmallestSalesYen = 25_000_000;

    /// <summary>Of a hundred firms, so many belong to a cluster.</summary>
    private const int PercentInClusters = 6;

    /// <summary>No firm's number in the register has 12 digits that begin with 99.</summary>
    private const long FirstBase = 990_000_000_000;
    private const long Bases = 10_000_000_000;

    private readonly ulong _seed;
    private readonly SamplePermutation _numbers;
    private readonly double[] _powers;
    private readonly long[] _reach;
    private readonly int[] _cells;
    private readonly int[] _members;
    private readonly int[] _firstMember;
    private readonly long[] _memberReach;

    public SampleNation(SampleSize size, SampleMap map, ulong seed)
    {
        (_seed, Map, Count) = (seed, map, size.Firms);
        Clusters = SampleClusters.Plant(size.Clusters, map, seed);
        _numbers = new(Bases, seed, SampleStream.Numbers);
        // As many octaves as halvings of the firms: one lucky draw must not own the nation.
        _powers = SampleRandom.Powers(ReachRatio, 1 + Math.ILogB(Count));
        Firms = new SampleFirm[Count];
        _reach = new long[Count + 1];
        var (places, codes, clusters) = Settle();
        var order = Order(places, codes, out _cells);
        for (var firm = 0; firm < Count; firm++)
        {
            var from = order[firm];
            Firms[firm] = Measure(firm, from, places[from], codes[from], clusters[from]);
        }

        (_members, _firstMember, _memberReach) = Gather();
    }

    public int Count { get; }

    public SampleMap Map { get; }

    public SampleCluster[] Clusters { get; }

    public SampleFirm[] Firms { get; }

    /// <summary>The number of a firm's place; from <see cref="Count"/> on, numbers that are as valid and belong to no firm.</summary>
    public long NumberAt(long firm) => CorporateNumber.OfBase(FirstBase + _numbers.Of(firm)).Number;

    public long ReachOf(int firm) => _reach[firm + 1] - _reach[firm];

    public double ReachOfPlace(int place)
    {
        var (first, end) = FirmsOf(place);
        return _reach[end] - _reach[first];
    }

    /// <summary>Growth up to a year of the sample, 0 to 2: some percent up or down each year.</summary>
    public double Growth(int firm, int year)
    {
        var random = SampleRandom.Of(_seed, SampleStream.Growth, firm);
        var growth = 1.0;
        for (var passed = 0; passed < year; passed++)
        {
            growth *= random.Between(0.93, 1.11);
        }

        return growth;
    }

    /// <summary>A firm of the place and group by reach, or −1 where there is none.</summary>
    public int Pick(int place, int group, ref SampleRandom random)
    {
        var cell = (place * SampleIndustries.Groups.Length) + group;
        return PickBetween(_cells[cell], _cells[cell + 1], ref random);
    }

    /// <summary>A firm of the place by reach; the place has firms.</summary>
    public int Pick(int place, ref SampleRandom random)
    {
        var (first, end) = FirmsOf(place);
        return PickBetween(first, end, ref random);
    }

    /// <summary>A firm of the cluster by reach.</summary>
    public int PickMember(int cluster, ref SampleRandom random)
    {
        var (first, end) = (_firstMember[cluster], _firstMember[cluster + 1]);
        return _members[Search(_memberReach, first, end, _memberReach[first] + random.Below(_memberReach[end] - _memberReach[first]))];
    }

    /// <summary>The firms of a cluster.</summary>
    public ReadOnlySpan<int> MembersOf(int cluster) => _members.AsSpan(_firstMember[cluster].._firstMember[cluster + 1]);

    private (int First, int End) FirmsOf(int place) =>
        (_cells[place * SampleIndustries.Groups.Length], _cells[(place + 1) * SampleIndustries.Groups.Length]);

    private int PickBetween(int first, int end, ref SampleRandom random) =>
        first == end ? -1 : Search(_reach, first, end, _reach[first] + random.Below(_reach[end] - _reach[first]));

    /// <summary>The last place from <paramref name="first"/> whose running sum is not above the value.</summary>
    private static int Search(long[] sums, int first, int end, long value)
    {
        while (end - first > 1)
        {
            var middle = (first + end) >>> 1;
            (first, end) = sums[middle] <= value ? (middle, end) : (first, middle);
        }

        return first;
    }

    /// <summary>First the members of clusters, then all others so that each prefecture ends with its part of the inhabitants.</summary>
    private (ushort[] Places, byte[] Codes, short[] Clusters) Settle()
    {
        var (places, codes, clusters) = (new ushort[Count], new byte[Count], new short[Count]);
        var inClusters = Clusters.Length == 0 ? 0 : (int)((long)Count * PercentInClusters / 100);
        for (var firm = 0; firm < inClusters; firm++)
        {
            var random = SampleRandom.Of(_seed, SampleStream.Members, firm);
            var cluster = firm % Clusters.Length;
            places[firm] = (ushort)Clusters[cluster].PlaceOf(firm / Clusters.Length, ref random);
            codes[firm] = CodeIn(Clusters[cluster].Groups, ref random);
            clusters[firm] = (short)cluster;
        }

        var free = SampleChoice.Of(WeightsOfTheRest(places.AsSpan(0, inClusters)));
        for (var firm = inClusters; firm < Count; firm++)
        {
            var random = SampleRandom.Of(_seed, SampleStream.Members, firm);
            places[firm] = (ushort)free.Pick(ref random);
            codes[firm] = (byte)SampleIndustries.Codes.Pick(ref random);
            clusters[firm] = -1;
        }

        return (places, codes, clusters);
    }

    private static byte CodeIn(int[] groups, ref SampleRandom random)
    {
        var codes = SampleIndustries.Groups[groups[random.Below(groups.Length)]].Codes;
        var at = random.Below(codes.Sum(entry => entry.Firms));
        var chosen = 0;
        while (at >= codes[chosen].Firms)
        {
            at -= codes[chosen++].Firms;
        }

        return codes[chosen].Code;
    }

    private double[] WeightsOfTheRest(ReadOnlySpan<ushort> taken)
    {
        const double LeastLeft = 0.2;
        var whole = Map.Weights.Sum();
        var (due, have) = (new double[48], new double[48]);
        for (var place = 0; place < Map.Count; place++)
        {
            due[Map.PrefectureOf(place)] += Map.Weights[place] / whole * Count;
        }

        foreach (var place in taken)
        {
            have[Map.PrefectureOf(place)]++;
        }

        return
        [
            .. Map.Weights.Select((weight, place) =>
            {
                var prefecture = Map.PrefectureOf(place);
                return weight * Math.Max(LeastLeft, 1 - (have[prefecture] / due[prefecture]));
            }),
        ];
    }

    /// <summary>By place, then group; those of one cell in the order in which they came.</summary>
    private int[] Order(ushort[] places, byte[] codes, out int[] cells)
    {
        var groups = SampleIndustries.Groups.Length;
        int Cell(int firm) => (places[firm] * groups) + SampleIndustries.GroupOfCode[codes[firm]];
        cells = new int[(Map.Count * groups) + 1];
        for (var firm = 0; firm < places.Length; firm++)
        {
            cells[Cell(firm) + 1]++;
        }

        for (var cell = 1; cell < cells.Length; cell++)
        {
            cells[cell] += cells[cell - 1];
        }

        var next = cells.AsSpan().ToArray();
        var order = new int[places.Length];
        for (var firm = 0; firm < places.Length; firm++)
        {
            order[next[Cell(firm)]++] = firm;
        }

        return order;
    }

    private SampleFirm Measure(int firm, int from, ushort place, byte code, short cluster)
    {
        var random = SampleRandom.Of(_seed, SampleStream.Firms, from);
        var reach = random.Heavy(_powers);
        _reach[firm + 1] = _reach[firm] + (long)(reach * UnitOfReach);
        var sales = SmallestSalesYen * reach * Math.Sqrt(Math.Sqrt(reach)) * random.Between(0.6, 1.4);
        var inEnclave = cluster >= 0 && SampleCluster.IsInEnclave(from / Clusters.Length);
        return new(NumberAt(firm), (long)sales, place, cluster, code, SampleIndustries.GroupOfCode[code], inEnclave);
    }

    private (int[] Members, int[] First, long[] Reach) Gather()
    {
        int[] members = [.. Enumerable.Range(0, Count).Where(firm => Firms[firm].Cluster >= 0).OrderBy(firm => Firms[firm].Cluster)];
        var first = new int[Clusters.Length + 1];
        var reach = new long[members.Length + 1];
        for (var at = 0; at < members.Length; at++)
        {
            first[Firms[members[at]].Cluster + 1] = at + 1;
            reach[at + 1] = reach[at] + ReachOf(members[at]);
        }

        return (members, first, reach);
    }
}

using Kaname.Network.Scoring;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Tests.Scoring;

/// <summary>Peer groups to score: made by hand, or at random with few different figures so that many are equal.</summary>
internal static class Peers
{
    public const string Seed = "0N0XIzNsQ0O2";

    public static readonly FiscalYear Latest = new(2025);

    private static readonly Gen<long?> Profit = Gen.Frequency((1, Gen.Const((long?)null)), (4, Gen.Long[-3, 9].Select(yen => (long?)yen)));

    private static readonly Gen<long?> Workers = Gen.Frequency((1, Gen.Const((long?)null)), (4, Gen.Long[0, 6].Select(people => (long?)people)));

    private static readonly Gen<DegreeShare> Degree = Gen.Select(
        Gen.Long[-3, 20], Gen.Frequency((1, Gen.OneOf(0L, -40L)), (9, Gen.OneOf(100L, 100L, 150L, 300L))), (yen, total) => new DegreeShare(yen, total));

    private static readonly Gen<(DegreeShare Connector, DegreeShare Hub, YearSeries Profit, YearSeries Workers)> Figures = Gen.Select(
        Degree, Degree, Series(Profit), Series(Workers), (connector, hub, profit, workers) => (connector, hub, profit, workers));

    public static readonly Gen<ScoreWeights> Weights = Gen.Frequency(
        (1, Gen.OneOf(ScoreWeights.Meti, ScoreWeights.DegreesOnly)),
        (3, Gen.OneOf(Gen.Const(0m), Gen.Int[1, 40].Select(weight => (decimal)weight), Gen.Int[1, 4000].Select(weight => weight / 100m))
            .Array[ScoreIndicators.Count].Where(weights => weights.Any(weight => weight > 0)).Select(weights => ScoreWeights.Of(weights))));

    public static Gen<ScoreFigures[]> Group(int least, int most) => Figures.Array[least, most].Select(
        firms => firms.Select((firm, i) => new ScoreFigures(i, Number((i * 7919) % 10_007), firm.Connector, firm.Hub, firm.Profit, firm.Workers)).ToArray());

    public static CorporateNumber Number(int of) => CorporateNumber.OfBase(of);

    public static YearSeries Years(long? first, long? second, long? third) => new(Latest, first, second, third);

    public static ScoreFigures Firm(int of, long connector, long hub, YearSeries? profit = null, YearSeries? workers = null, long total = 100) =>
        new(of, Number(of), new(connector, total), new(hub, total), profit ?? Years(null, null, null), workers ?? Years(null, null, null));

    /// <summary>Three firms worked out by hand. The third made a loss in the first year and has workers of one year only.</summary>
    public static ScoreFigures[] Three() =>
    [
        Firm(1, 60, 10, Years(100, 110, 121), Years(10, 10, 10)),
        Firm(2, 30, 30, Years(50, 50, 50), Years(8, 9, 10)),
        Firm(3, 10, 60, Years(-10, 5, 8), Years(null, null, 5)),
    ];

    private static Gen<YearSeries> Series(Gen<long?> figure) => Gen.Select(figure, figure, figure, Years);
}

using Kaname.Network.Scoring;

namespace Kaname.Network.Tests.Scoring;

public sealed class DeviationScoreTests
{
    // The quantiles are those of Python's statistics.NormalDist.
    [Theory]
    [InlineData(1, 1, 50)]
    [InlineData(2, 3, 50)]
    [InlineData(1, 2, 56.744897502)]
    [InlineData(1, 3, 59.674215661)]
    [InlineData(4, 4, 38.496506196)]
    [InlineData(1, 412, 80.322744072)]
    [InlineData(3, 412, 75.081672109)]
    public void A_rank_has_its_quantile(int rank, int count, double expected) => Assert.Equal(expected, DeviationScore.OfRank(rank, count), 6);

    [Fact]
    public void The_best_is_as_far_above_50_as_the_last_is_below() => Gen.Int[1, 5000].SelectMany(count => Gen.Select(Gen.Int[1, count], Gen.Const(count))).Sample(
        (rank, count) => Math.Abs(DeviationScore.OfRank(rank, count) + DeviationScore.OfRank(count + 1 - rank, count) - 100) < 1e-6, seed: Peers.Seed);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(4, 3)]
    public void There_is_no_rank_outside_the_group(int rank, int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DeviationScore.OfRank(rank, count));
}

using Kaname.Network.Scoring;
using Kaname.Policy.Reading;

namespace Kaname.Network.Tests.Scoring;

public sealed class ScoreWeightsTests
{
    [Theory]
    [InlineData("15,15,15,15,20,20", "15,15,15,15,20,20")]
    [InlineData(" 15, 15,15 ,15,20,20.50 ", "15,15,15,15,20,20.50")]
    [InlineData("１５，１５、１５，１５，２０，２０", "15,15,15,15,20,20")]
    [InlineData("0,0,0.125,0,0,0", "0,0,0.125,0,0,0")]
    public void Weights_are_read_and_shown_as_given(string text, string shown) => Assert.Equal(shown, ScoreWeights.Parse(text).ToString());

    [Theory]
    [InlineData("15,15,15", "重みが3個", "3 weights")]
    [InlineData("", "重みが0個", "0 weights")]
    [InlineData(null, "重みが0個", "0 weights")]
    [InlineData("15,15,many", "重みが3個", "3 weights")]
    [InlineData("15,15,x,15,20,20", "利益貢献度の重み「x」は数として読めません", "weight of profit contribution, \"x\", is not a number")]
    [InlineData("15,15,,15,20,20", "利益貢献度の重み「」は数として読めません", "is not a number")]
    [InlineData("1e3,15,15,15,20,20", "コネクター度の重み", "connector degree")]
    [InlineData("15,-15,15,15,20,20", "ハブ度の重み「-15」は0より小さい", "weight of hub degree, \"-15\", is below 0")]
    [InlineData("0,0,0,0,0,0", "すべて0", "All weights are 0")]
    [InlineData("15,15,15,15,20,1000001", "1,000,000まで", "at most 1,000,000")]
    [InlineData("15,15,15,15,20,0.123456789", "8桁まで", "at most 8 decimals")]
    public void What_cannot_be_weights_is_refused_with_the_reason(string? text, string reason, string reasonEn)
    {
        Assert.False(ScoreWeights.TryParse(text, out var weights, out var problem));
        Assert.Null(weights);
        Assert.Contains(reason, problem!.Message, StringComparison.Ordinal);
        Assert.Contains(reasonEn, problem.MessageEn, StringComparison.Ordinal);
        Assert.Equal(problem, Assert.Throws<PolicyFormatException>(() => ScoreWeights.Parse(text)).Problem);
    }

    [Fact]
    public void Numbers_are_checked_as_texts_are() =>
        Assert.Contains("すべて0", Assert.Throws<PolicyFormatException>(() => ScoreWeights.Of(0, 0, 0, 0, 0, 0)).Problem.Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_back() => Peers.Weights.Sample(weights => weights.Equals(ScoreWeights.Parse(weights.ToString())), seed: Peers.Seed);

    [Fact]
    public void A_moved_weight_is_read_back() => Gen.Select(Peers.Weights, Gen.Enum<ScoreIndicator>(), Gen.Int[-100, 100]).Sample(
        (weights, indicator, points) => weights.Moved(indicator, points) is not { } moved || moved.Equals(ScoreWeights.Parse(moved.ToString())), seed: Peers.Seed);

    [Fact]
    public void Equal_are_the_same_numbers_not_the_same_proportions()
    {
        Assert.Equal(ScoreWeights.Meti, ScoreWeights.Of(15, 15.0m, 15, 15, 20, 20));
        Assert.Equal(ScoreWeights.Meti.GetHashCode(), ScoreWeights.Of(15, 15.0m, 15, 15, 20, 20).GetHashCode());
        Assert.NotEqual(ScoreWeights.Meti, ScoreWeights.Of(30, 30, 30, 30, 40, 40));
        Assert.Equal(ScoreWeights.Meti.Share(ScoreIndicator.ProfitGrowth), ScoreWeights.Of(30, 30, 30, 30, 40, 40).Share(ScoreIndicator.ProfitGrowth));
    }

    [Theory]
    [InlineData("15,15,15,15,20,20", 10, "15,15,25,15,20,20")]
    [InlineData("15,15,15,15,20,20", -10, "15,15,5,15,20,20")]
    [InlineData("15,15,15,15,20,20", -20, "15,15,0,15,20,20")]
    [InlineData("0.15,0.15,0.15,0.15,0.2,0.2", 10, "0.15,0.15,0.25,0.15,0.2,0.2")]
    [InlineData("30,30,30,30,40,40", 10, "30,30,50,30,40,40")]
    public void A_weight_moves_by_hundredths_of_the_sum(string text, int points, string moved) =>
        Assert.Equal(ScoreWeights.Parse(moved), ScoreWeights.Parse(text).Moved(ScoreIndicator.ProfitContribution, points));

    [Fact]
    public void The_only_weight_cannot_go_to_0() =>
        Assert.Null(ScoreWeights.Of(0, 3, 0, 0, 0, 0).Moved(ScoreIndicator.HubDegree, -100));
}

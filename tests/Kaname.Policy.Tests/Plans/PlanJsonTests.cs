using System.Text.Json;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Plans;

public sealed class PlanJsonTests
{
    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void A_full_plan_is_read_back_as_it_was(PlanType type)
    {
        var json = PlanJson.Write(Examples.Full(type));
        var read = PlanJson.Read(json);
        Assert.Equal(json, PlanJson.Write(read));
        Assert.Equal(type, read.Type);
        Assert.Equal(Examples.Full(type).Basics, read.Basics);
        Assert.Equal(Examples.Full(type).CandidateFit, read.CandidateFit);
        Assert.Equal(Examples.Full(type).Ripple, read.Ripple);
        Assert.Equal(Examples.Full(type).CoreFirms.Items, read.CoreFirms.Items);
        Assert.Equal(Examples.Full(type).Area.Places, read.Area.Places);
        Assert.Equal(Examples.Full(type).Goals.Items.Count, read.Goals.Items.Count);
    }

    [Fact]
    public void Values_are_plain_and_japanese_stays_readable()
    {
        var json = PlanJson.Write(Examples.Full(PlanType.B));
        Assert.Contains("\"type\":\"B\"", json, StringComparison.Ordinal);
        Assert.Contains("\"start\":2026", json, StringComparison.Ordinal);
        Assert.Contains("\"places\":[\"16\",\"17\",\"17204\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"market\":\"exportEarnings\"", json, StringComparison.Ordinal);
        Assert.Contains("\"kgi\":\"valueAdded\"", json, StringComparison.Ordinal);
        Assert.Contains("\"plannedYen\":{\"2026\":100000000,\"2027\":0}", json, StringComparison.Ordinal);
        Assert.Contains("耐熱の漆塗り部材", json, StringComparison.Ordinal);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_section_stands_alone() => Assert.All(Enum.GetValues<PlanSection>(), section =>
    {
        var full = Examples.Full(PlanType.B);
        var json = PlanJson.WriteSection(full, section);
        var mended = PlanJson.WithSection(PlanContent.Empty(PlanType.B), section, json);
        Assert.Equal(json, PlanJson.WriteSection(mended, section));
        Assert.Equal(PlanJson.WriteSection(PlanContent.Empty(PlanType.B), Other(section)), PlanJson.WriteSection(mended, Other(section)));
    });

    [Fact]
    public void Zero_and_blank_stay_apart()
    {
        var read = PlanJson.Read("""{"type":"C","goals":{"items":[{"shares":[{"government":"16","baseline":0},{"government":"17"}]}]}}""");
        var shares = read.Goals.Items[0].Shares;
        Assert.Equal(0, shares[0].Baseline);
        Assert.Null(shares[1].Baseline);
        Assert.Contains("\"baseline\":0", PlanJson.Write(read), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_plan_with_more_members_is_still_read() =>
        Assert.Equal("x", PlanJson.Read("""{"type":"A","basics":{"name":"x","mascot":"y"},"later":{}}""").Basics.Name);

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{"type":"D"}""")]
    [InlineData("""{"basics":null}""")]
    [InlineData("""{"goals":{"items":[null]}}""")]
    [InlineData("""{"basics":{"start":1900}}""")]
    [InlineData("""{"area":{"places":["99"]}}""")]
    [InlineData("""{"coreFirms":{"items":[{"corporateNumber":"1234567890123"}]}}""")]
    [InlineData("""{"winningPath":{"market":0}}""")]
    public void What_is_no_plan_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => PlanJson.Read(json));

    [Fact]
    public void A_value_that_nobody_gave_is_not_written_as_a_code() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Place), PlanJson.Options));

    private static PlanSection Other(PlanSection section) => section is PlanSection.Basics ? PlanSection.Area : PlanSection.Basics;
}

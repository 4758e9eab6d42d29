using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Strategy;

public sealed class TermsTests
{
    [Fact]
    public void Fields_are_numbered_and_found()
    {
        Assert.Equal(17, StrategicFields.All.Count);
        Assert.Equal(17, StrategicFields.All.Select(field => field.Slug).Distinct(StringComparer.Ordinal).Count());
        Assert.All(StrategicFields.All, (field, i) =>
        {
            Assert.Equal(i + 1, field.Number);
            Assert.Same(field, StrategicFields.Of(field.Number));
            Assert.Same(field, StrategicFields.Of(field.Slug));
        });
        Assert.Null(StrategicFields.Of(0));
        Assert.Null(StrategicFields.Of(18));
        Assert.Null(StrategicFields.Of("AI"));
    }

    [Fact]
    public void The_six_map_categories_have_the_published_slugs()
    {
        Assert.Equal(["semiconductor", "shipbuilding", "vehicle", "medical", "energy", "manufacturing"], MapCategories.All.Select(category => category.Slug));
        Assert.All(MapCategories.All, category => Assert.Same(category, MapCategories.Of(category.Slug)));
        Assert.Null(MapCategories.Of("food"));
    }

    [Fact]
    public void The_nation_leaves_out_the_Tokyo_area_in_1_and_2_only()
    {
        Assert.Equal([Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople], KgiSets.Nation.Select(kgi => kgi.Kgi));
        Assert.Equal([true, true, false], KgiSets.Nation.Select(kgi => kgi.ExcludesTokyoArea));
        Assert.Null(KgiSets.OfNation(Kgi.ProductivityRate));
    }

    [Theory]
    [InlineData(PlanType.A, "investment valueAdded trainedPeople")]
    [InlineData(PlanType.B, "investment valueAdded trainedPeople")]
    [InlineData(PlanType.C, "valueAdded")]
    public void Mandatory_kgis_are_those_of_the_type(PlanType type, string slugs) =>
        Assert.Equal(slugs.Split(' '), KgiSets.For(type).Mandatory.Select(item => item.Kgi.Slug()));

    [Fact]
    public void Productivity_is_conditional_for_C_and_is_never_rolled_up()
    {
        var conditional = KgiSets.For(PlanType.C).Items.Where(item => item.Obligation is Obligation.Conditional).ToList();
        Assert.Equal([Kgi.ProductivityIncrease, Kgi.ProductivityRate], conditional.Select(item => item.Kgi));
        Assert.All(conditional, item => Assert.False(item.RollsUp));
        Assert.All(KgiSets.All.SelectMany(set => set.Mandatory), item => Assert.True(item.RollsUp));
        Assert.False(KgiSets.For(PlanType.B).Has(Kgi.ProductivityIncrease));
    }

    [Fact]
    public void Only_the_investment_has_parts() =>
        Assert.All(KgiSets.All.SelectMany(set => set.Items), item => Assert.Equal(item.Kgi is Kgi.Investment, item.HasParts));

    [Fact]
    public void An_output_kpi_belongs_to_no_plan_and_an_own_kgi_is_recommended()
    {
        Assert.Equal(Enum.GetValues<GoalLevel>(), KgiSets.Levels.Select(level => level.Level));
        Assert.Equal(Obligation.OutsidePlans, KgiSets.Levels.Single(level => level.Level is GoalLevel.OutputKpi).Obligation);
        Assert.Equal(Obligation.Recommended, KgiSets.Levels.Single(level => level.Level is GoalLevel.OwnKgi).Obligation);
    }

    [Fact]
    public void Slugs_of_kgis_and_sections_are_read_back()
    {
        Assert.All(Enum.GetValues<Kgi>(), kgi => Assert.True(KgiSlugs.TryParse(kgi.Slug(), out var read) && read == kgi));
        Assert.All(Enum.GetValues<PlanSection>(), section => Assert.True(PlanSections.TryParse(section.Slug(), out var read) && read == section));
        Assert.False(KgiSlugs.TryParse("Investment", out _));
        Assert.False(PlanSections.TryParse("", out _));
        Assert.Equal(Enum.GetValues<PlanSection>(), PlanSections.All.Select(profile => profile.Section));
    }

    [Theory]
    [InlineData("b", true)]
    [InlineData("Ｂ", true)]
    [InlineData("D", false)]
    [InlineData("0", false)]
    [InlineData(null, false)]
    public void Plan_types_are_read(string? text, bool isType)
    {
        Assert.Equal(isType, PlanTypes.TryParse(text, out var type));
        Assert.True(!isType || type is PlanType.B);
    }

    [Fact]
    public void The_Tokyo_area_is_four_prefectures_by_default_and_can_be_set()
    {
        Assert.Equal([11, 12, 13, 14], PolicySettings.Default.TokyoArea.Select(code => code.Number).Order());
        var settings = PolicySettings.Default with { TokyoArea = new HashSet<PrefectureCode> { new(13) } };
        Assert.False(settings.IsInTokyoArea(new PrefectureCode(12)));
        Assert.Equal((0.95m, 0.80m), (settings.PaceOnTrack, settings.PaceSlightlyBehind));
        Assert.Throws<ArgumentOutOfRangeException>(() => settings with { PaceOnTrack = 0 });
    }
}

using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Form;

public sealed class TypedValuesTests
{
    private static readonly FormContext Named = Forms.Blank(PlanType.B).Typed(PlanSection.Basics, ("name", "見本の計画"), ("start", "令和8年度"), ("end", "R14"));

    [Fact]
    public void A_plan_needs_a_name_and_nothing_else()
    {
        Assert.Equal("name", Forms.Blank(PlanType.B).Refused(PlanSection.Basics).Path);
        Assert.Equal("見本の計画", Named.Content.Basics.Name);
        Assert.Equal(new FiscalYear(2032), Named.Content.Basics.End);
        Assert.All(PlanSections.For(PlanType.B).Skip(1), profile => Assert.Empty(Named.Write(profile.Section).Problems));
    }

    [Fact]
    public void The_day_to_submit_by_is_kept()
    {
        var typed = Named.Typed(PlanSection.Basics, ("submitBy", "令和10年6月30日"));
        Assert.Equal(new DateOnly(2028, 6, 30), typed.Content.Basics.SubmitBy);
        Assert.Equal("2028-06-30", SectionForms.Of(PlanSection.Basics).Read(typed)["submitBy"]);
    }

    [Theory]
    [InlineData("end", "2025", "始まりの令和8年度（2026年度）より前です")]
    [InlineData("end", "あした", "年度として読めません")]
    [InlineData("submitBy", "6月30日", "日付として読めません")]
    [InlineData("name", "", "名称がありません")]
    public void Basics_that_cannot_be_are_refused_beside_the_field(string path, string text, string sentence)
    {
        var problem = Named.Refused(PlanSection.Basics, (path, text));
        Assert.Equal(path, problem.Path);
        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
        Assert.NotEmpty(problem.SentenceEn);
    }

    [Fact]
    public void Ten_thousand_characters_are_too_many()
    {
        var problem = Named.Refused(PlanSection.Basics, ("summary", new string('字', 10_000)));
        Assert.Equal(("summary", "10,000字あります。4,000字までにしてください。"), (problem.Path, problem.Sentence));
    }

    [Fact]
    public void Places_are_found_by_name_and_by_code()
    {
        var typed = Named.Typed(PlanSection.Area, ("places", "富山県\n石川県加賀市\n17204\r\n立山町"));
        Assert.Equal(["16", "17206", "17204", "16323"], typed.Content.Area.Places.Select(place => place.Value));
        Assert.Contains("府中市」は2か所", Named.Refused(PlanSection.Area, ("places", "府中市")).Sentence, StringComparison.Ordinal);
        Assert.Contains("2回あります", Named.Refused(PlanSection.Area, ("places", "富山県\n16")).Sentence, StringComparison.Ordinal);
        Assert.Contains("見つかりません", Named.Refused(PlanSection.Area, ("enclaves.0.place", "桃源郷")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_form_does_not_show_stays()
    {
        var with = Named with
        {
            Content = Named.Content with { Projects = new() { Items = [new() { Id = "x1", Name = "工場", SharedKey = "programme-1" }, new() { Id = "x2", Name = "道路" }] } },
        };
        var typed = with.Typed(PlanSection.Projects, ("items.0.name", "新工場"), ("items.1.name", ""), ("items.7.name", "港"), ("items.7.plannedYen.2027", "１，２００．５"));
        Assert.Equal(["x1", "p1"], typed.Content.Projects.Items.Select(project => project.Id));
        Assert.Equal("programme-1", typed.Content.Projects.Items[0].SharedKey);
        Assert.Equal(120_050_000_000, typed.Content.Projects.Items[1].PlannedYen[2027]);
    }

    [Fact]
    public void A_blank_is_not_a_zero()
    {
        var typed = Named.Typed(PlanSection.Ripple, ("sales.target", "0"), ("sales.baseline", ""));
        Assert.Equal(new RippleTarget { Target = 0, Unit = "円", UnitEn = "yen" }, typed.Content.Ripple.Sales);
        Assert.Null(typed.Typed(PlanSection.Ripple, ("sales.target", " ")).Content.Ripple.Sales);
        var wages = Named.Typed(PlanSection.Ripple, ("wages.unit", "％"), ("wages.baseline", "２．１０"), ("wages.target", "3.5％"));
        Assert.Equal((2.1m, 3.5m), (wages.Content.Ripple.Wages!.Baseline, wages.Content.Ripple.Wages.Target));
        Assert.Equal(("2.1", "3.5"), (SectionForms.Of(PlanSection.Ripple).Read(wages)["wages.baseline"], SectionForms.Of(PlanSection.Ripple).Read(wages)["wages.target"]));
    }

    [Theory]
    [InlineData("sales.target", "12,000百万円", "12,000百万円は120億円です。億円で入力してください。例：120")]
    [InlineData("sales.target", "-3", "「-3」は0より小さい値です。0以上で入力してください。例：120")]
    [InlineData("jobs.target", "１２．５", "「12.5」には小数があります。整数で入力してください。例：12")]
    public void A_figure_that_cannot_be_is_refused(string path, string text, string sentence) =>
        Assert.Equal(sentence, Named.Refused(PlanSection.Ripple, (path, text)).Sentence);

    [Fact]
    public void A_kgi_is_typed_in_a_table()
    {
        var typed = Named.Typed(
            PlanSection.Goals,
            ("kgi.investment.baselineYear", "2025"), ("kgi.investment.targetYear", "2032"),
            ("kgi.investment.16.private.baseline", "0"), ("kgi.investment.16.private.2028", "１２０"), ("kgi.investment.16.private.final", "890.5"),
            ("kgi.trainedPeople.17.final", "1,200人"));
        var goal = typed.Content.Goals.Items[0];
        Assert.Equal(("investment", Kgi.Investment, MeasureKind.Period, "円"), (goal.Id, goal.Kgi, goal.Kind, goal.Unit));
        var share = Assert.Single(goal.Shares);
        Assert.Equal((Forms.Toyama, Part.Private, 0, 89_050_000_000), (share.Government, share.Part, share.Baseline, share.Final));
        Assert.Equal(12_000_000_000, share.Milestones[2028]);
        Assert.Equal(1_200, typed.Content.Goals.Items[1].Shares[0].Final);
        Assert.Empty(typed.Typed(PlanSection.Goals, SectionForms.Of(PlanSection.Goals).Read(typed).Keys.Select(path => (path, ""))).Content.Goals.Items);
    }

    [Fact]
    public void A_final_target_equal_to_the_baseline_is_refused()
    {
        var alone = Named with { Authors = [Forms.Toyama] };
        var problem = alone.Refused(PlanSection.Goals, ("kgi.valueAdded.16.baseline", "0"), ("kgi.valueAdded.16.final", "0"));
        Assert.Equal(("kgi.valueAdded.16.final", "最終目標が基準値と同じです。増やしたい額を入力してください。例：240"), (problem.Path, problem.Sentence));
        Assert.Equal("kgi.valueAdded.targetYear", alone.Refused(PlanSection.Goals, ("kgi.valueAdded.baselineYear", "2030"), ("kgi.valueAdded.targetYear", "2030")).Path);
        Assert.Equal("kgi.valueAdded.16.2031", alone.Refused(PlanSection.Goals, ("kgi.valueAdded.targetYear", "2030"), ("kgi.valueAdded.16.2031", "5")).Path);
    }

    [Fact]
    public void A_government_that_has_left_keeps_its_row()
    {
        var joint = Named.Typed(PlanSection.Goals, ("kgi.valueAdded.17.baseline", "0"), ("kgi.valueAdded.17.final", "5"));
        var alone = joint with { Authors = [Forms.Toyama] };
        var grid = SectionForms.Of(PlanSection.Goals).Parts(alone).OfType<FormGroup>().Single(group => group.Path == "kgi.valueAdded").Parts.OfType<FormGrid>().Single();
        Assert.Equal(["富山県", "石川県（今の策定主体ではありません）"], grid.Rows.Select(row => row.Label));
        Assert.Equal(500_000_000, alone.Typed(PlanSection.Goals, ("kgi.valueAdded.16.final", "1")).Content.Goals.Items[0].Shares[0].Final);
    }

    [Fact]
    public void Own_goals_are_added_in_one_go_and_keep_their_ids()
    {
        var one = Named.Typed(
            PlanSection.Goals,
            ("own.3.name", "輸出額"), ("own.3.unit", "億円"), ("own.3.kind", "stock"), ("own.3.baseline", "4"), ("own.3.final", "22.5"), ("own.3.milestones", "令和10年度： 9\n2030: 12"));
        var goal = Assert.Single(one.Content.Goals.Items);
        Assert.Equal(("own-1", GoalLevel.OwnKpi, "円", Forms.Toyama), (goal.Id, goal.Level, goal.Unit, goal.Shares[0].Government));
        Assert.Equal((400_000_000, 2_250_000_000, 900_000_000), (goal.Shares[0].Baseline, goal.Shares[0].Final, goal.Shares[0].Milestones[2028]));
        Assert.Equal("億円", SectionForms.Of(PlanSection.Goals).Read(one)["own.0.unit"]);

        var each = one.Typed(PlanSection.Goals, ("own.0.government", "each"));
        Assert.Equal([Forms.Toyama, Forms.Ishikawa], each.Content.Goals.Items[0].Shares.Select(share => share.Government));
        Assert.Equal(PlanJson.WriteSection(each.Content, PlanSection.Goals), each.Write(PlanSection.Goals).Json);
    }

    [Fact]
    public void A_ratio_needs_both_of_its_parts()
    {
        var local = Forms.Of(PlanContent.Empty(PlanType.C), Forms.Toyama);
        var problem = local.Refused(PlanSection.Goals, ("kgi.productivityRate.numerator.16.final", "60"));
        Assert.Equal("kgi.productivityRate.denominator.16.final", problem.Path);
        var typed = local.Typed(PlanSection.Goals, ("kgi.productivityRate.numerator.16.final", "60"), ("kgi.productivityRate.denominator.16.final", "1200"));
        Assert.Equal(new RatioParts(6_000_000_000, 120_000_000_000), typed.Content.Goals.Items[0].Shares[0].FinalRatio);
        var increase = local.Typed(PlanSection.Goals, ("kgi.productivityIncrease.numerator.16.final", "60"), ("kgi.productivityIncrease.denominator.16.final", "1200"));
        Assert.Equal(new RatioParts(6_000_000_000, 1_200), increase.Content.Goals.Items[0].Shares[0].FinalRatio);
    }
}

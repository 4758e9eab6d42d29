using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What a screen reader says of the fields of a section.</summary>
public sealed class FieldNamesTests(Desks desks)
{
    [Fact]
    public async Task Every_field_of_every_section_has_a_name_and_what_describes_it_stands_on_the_page()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, LargePlan.Content, PlanSection.Basics, PlanSection.Area, PlanSection.CoreFirms, PlanSection.Goals, PlanSection.Projects);
        using var toyama = await desks.SignInAsync("toyama");
        foreach (var section in PlanSections.For(PlanType.B).Select(profile => profile.Section))
        {
            var page = await toyama.PageAsync(WorkspaceAddress.Section(plan, section));
            var ids = page.QuerySelectorAll("[id]").GroupBy(element => element.Id!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
            Assert.DoesNotContain(ids, id => id.Value > 1);
            Assert.All(page.QuerySelectorAll("main [aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.Contains(id, ids.Keys));
            Assert.All(page.QuerySelectorAll("main form :is(input, select, textarea):not([type=hidden])"), field => Assert.False(string.IsNullOrWhiteSpace(NameOf(page, field)), $"{section}: {field.GetAttribute("name")}"));
        }
    }

    [Fact]
    public async Task The_years_of_an_investment_are_named_one_by_one_under_their_unit()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var page = await toyama.PageAsync(WorkspaceAddress.Section(plan, PlanSection.Projects));
        var years = page.QuerySelectorAll("[name^='items.0.plannedYen.']");
        Assert.Equal(["令和8年度の投資額", "令和9年度の投資額", "令和10年度の投資額", "令和11年度の投資額", "令和12年度の投資額", "令和13年度の投資額", "令和14年度の投資額"], years.Select(year => NameOf(page, year)));
        var group = Assert.Single(years.Select(year => year.Closest("fieldset")!).Distinct());
        Assert.Equal("年度ごとの投資額（億円）", group.QuerySelector("legend")!.Line());
        Assert.Equal("例：120", page.GetElementById(group.GetAttribute("aria-describedby")!)!.Line());
    }

    private static string NameOf(IHtmlDocument page, IElement field) =>
        field.GetAttribute("aria-label")
        ?? page.QuerySelectorAll("label").FirstOrDefault(label => (field.Id is { } id && label.GetAttribute("for") == id) || label.Contains(field))?.Line()
        ?? "";
}

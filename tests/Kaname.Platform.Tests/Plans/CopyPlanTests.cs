using Kaname.Platform.Plans;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Tests.Plans;

public sealed class CopyPlanTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_copy_has_the_text_but_neither_deadline_nor_figures(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var from = await story.DraftAsync();
        await story.DoAsync(
            new EditSection(from, PlanSection.Basics, """{"name":"元の計画","summary":"要約","start":2026,"end":2030,"submitBy":"2026-09-30"}"""), Story.Toyama);
        var copy = await story.DoAsync(new CopyPlan(from, "写した計画"), Story.Toyama);

        var plan = (await story.WorkspaceAsync(copy, Story.Toyama))!;
        Assert.Equal(("写した計画", "要約", 2026), (plan.Name, plan.Content.Basics.Summary, plan.Content.Basics.Start!.Value.Year));
        var goal = Assert.Single(plan.Content.Goals.Items);
        Assert.Equal(2, goal.Shares.Count);
        Assert.All(goal.Shares, share => Assert.Equal((null, null), (share.Baseline, share.Final)));
        Assert.Equal((PlanStep.Drafting, 1), (plan.Course.Step, plan.Course.ContentVersion));
        Assert.DoesNotContain("submitBy", await story.ReadAsync(s => s.Sections.Where(text => text.PlanId == copy && text.Section == PlanSection.Basics).Select(text => text.Json).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_investment_stays_in_its_own_plan_and_so_do_the_figures_of_ripple_effects()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var from = await story.DraftAsync();
        var content = PlanContent.Empty(PlanType.B) with
        {
            Projects = new()
            {
                Items = [new() { Id = "p1", Name = "新工場", SharedKey = "shared-1", PlannedYen = new Dictionary<int, long> { [2027] = 5_000_000_000 } }],
                InfrastructureNeeds = "工業用水",
            },
            Ripple = new() { Jobs = new() { Baseline = 100, Target = 200, Unit = "人" } },
        };
        await story.DoAsync(EditSection.To(from, content, PlanSection.Projects), Story.Toyama);
        await story.DoAsync(EditSection.To(from, content, PlanSection.Ripple), Story.Toyama);
        var copy = (await story.WorkspaceAsync(await story.DoAsync(new CopyPlan(from, "写し"), Story.Toyama), Story.Toyama))!.Content;
        Assert.Empty(copy.Projects.Items);
        Assert.Equal("工業用水", copy.Projects.InfrastructureNeeds);
        Assert.Equal((null, null, "人"), (copy.Ripple.Jobs!.Baseline, copy.Ripple.Jobs.Target, copy.Ripple.Jobs.Unit));
    }

    [Fact]
    public async Task A_copy_of_another_type_than_was_chosen_is_refused()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var from = await story.DraftAsync();
        Assert.Equal("other-type", (await story.TryAsync(new CopyPlan(from, "写し", PlanType.C), Story.Toyama)).Refusal?.Code);
        Assert.True((await story.TryAsync(new CopyPlan(from, "写し", PlanType.B), Story.Toyama)).Done);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_foreign_draft_does_not_exist_and_a_published_plan_is_copied_as_published(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var draft = await story.DraftAsync();
        Assert.Equal("unknown-plan", (await story.TryAsync(new CopyPlan(draft, "写し"), Story.Niigata)).Refusal?.Code);

        var published = await story.PublishedAsync();
        await story.DoAsync(new RevisePlan(published, "見直す"), Story.Toyama);
        await story.DoAsync(new EditSection(published, PlanSection.WinningPath, """{"text":"まだ見せない"}"""), Story.Toyama);
        var copy = await story.DoAsync(new CopyPlan(published, "新潟の計画"), Story.Niigata);
        var plan = (await story.WorkspaceAsync(copy, Story.Niigata))!;
        Assert.Equal("15", plan.Course.Lead.Value);
        Assert.Null(plan.Content.WinningPath.Text);
        Assert.All(plan.Content.Goals.Items.SelectMany(goal => goal.Shares), share => Assert.Equal("15", share.Government.Value));
    }
}

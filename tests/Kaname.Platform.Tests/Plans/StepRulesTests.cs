using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Tests.Plans;

/// <summary>What the steps ask beyond the course's own table.</summary>
public sealed class StepRulesTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task What_was_announced_before_prior_consultation_was_over_is_not_this_plan(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.ConfirmRequirementsAsync(id);
        var confirmed = story.Today;
        var refusal = (await story.TryAsync(new AnnouncePlan(id, confirmed.AddDays(-1), null), Story.ToyamaGovernor)).Refusal;
        Assert.Equal("announced-before-confirmed", refusal?.Code);
        Assert.Contains(confirmed.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), refusal!.Reason, StringComparison.Ordinal);
        await story.DoAsync(new AnnouncePlan(id, confirmed, null), Story.ToyamaGovernor);
    }

    [Theory, MemberData(nameof(All))]
    public async Task The_same_version_is_not_sent_again_while_a_finding_that_asks_for_a_change_has_no_answer(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.MustChange, "根拠を示してください。"), Story.Meti);
        await story.DoAsync(new AskForChanges(id, "目標の根拠"), Story.Meti);
        Assert.Equal(nameof(RefusalCode.FindingsUnanswered), (await story.TryAsync(new SubmitPlan(id), Story.Toyama)).Refusal?.Code);
        Assert.DoesNotContain((await story.TasksAsync(Story.Toyama)).Plans.Single().Tasks, task => task.Kind == MyTaskKind.Submit);

        await story.DoAsync(new AnswerFinding(id, 1, "別紙のとおりです。"), Story.Toyama);
        Assert.Contains((await story.TasksAsync(Story.Toyama)).Plans.Single().Tasks, task => task.Kind == MyTaskKind.Submit);
        await story.DoAsync(new SubmitPlan(id), Story.Toyama);
    }

    [Fact]
    public async Task A_version_that_was_mended_is_sent_without_an_answer()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, null, FindingSeverity.MustChange, "勝ち筋を書いてください。"), Story.Meti);
        await story.DoAsync(new AskForChanges(id, "勝ち筋"), Story.Meti);
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, """{"text":"水素で勝つ。"}"""), Story.Toyama);
        await story.SubmitAsync(id);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_plan_without_a_first_or_last_year_does_not_leave_its_authors(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        foreach (var (basics, code) in new[]
        {
            ("{\"name\":\"試験の計画\"}", nameof(RefusalCode.PeriodMissing)),
            ("{\"name\":\"試験の計画\",\"start\":2026}", nameof(RefusalCode.PeriodMissing)),
            ("{\"name\":\"試験の計画\",\"start\":2030,\"end\":2026}", nameof(RefusalCode.PeriodReversed)),
        })
        {
            await story.DoAsync(new EditSection(id, PlanSection.Basics, basics), Story.Toyama);
            await story.DoAsync(new ConfirmVersion(id, (await story.PlanAsync(id)).Course.ContentVersion), Story.Toyama);
            Assert.Equal(code, (await story.TryAsync(new SubmitPlan(id), Story.Toyama)).Refusal?.Code);
        }

        await story.DoAsync(new EditSection(id, PlanSection.Basics, "{\"name\":\"試験の計画\",\"start\":2026,\"end\":2030}"), Story.Toyama);
        await story.SubmitAsync(id);
    }

    [Fact]
    public async Task What_came_to_publication_without_a_period_all_the_same_is_not_published()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.AnnouncedAsync();
        await story.DoAsync(new SubmitFormally(id), Story.Toyama);
        await story.ReadAsync(s => s.Sections.Where(row => row.PlanId == id && row.Section == PlanSection.Basics)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Json, "{\"name\":\"試験の計画\"}")));
        Assert.Equal(nameof(RefusalCode.PeriodMissing), (await story.TryAsync(new PublishPlan(id), Story.Publisher)).Refusal?.Code);
    }
}

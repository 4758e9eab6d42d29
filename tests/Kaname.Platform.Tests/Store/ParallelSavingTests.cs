using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Store;

public sealed class ParallelSavingTests
{
    private const int People = 50;

    private static readonly PlanSection[] Prose = [PlanSection.WinningPath, PlanSection.Support, PlanSection.Accompaniment, PlanSection.Industries, PlanSection.Area];

    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task Fifty_people_who_save_at_once_all_succeed(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var plans = new List<string>();
        foreach (var number in Enumerable.Range(1, People / Prose.Length))
        {
            plans.Add(await story.DoAsync(new CreatePlan(PlanType.B, new() { Name = $"計画{number}" }), Story.Toyama));
        }

        var before = await story.ReadAsync(s => s.AuditEvents.CountAsync());
        var outcomes = await Task.WhenAll(
            from plan in plans
            from section in Prose
            select Task.Run(() => SaveAsync(store, plan, section)));

        Assert.All(outcomes, outcome => Assert.True(outcome.Done, outcome.Refusal?.ReasonEn));
        Assert.Equal(before + People, await story.ReadAsync(s => s.AuditEvents.CountAsync()));
        Assert.Equal(People + plans.Count, await story.ReadAsync(s => s.SectionSaves.CountAsync()));
        foreach (var plan in plans)
        {
            Assert.Equal(1 + Prose.Length, (await story.PlanAsync(plan)).Course.ContentVersion);
        }

        Assert.Null((await story.ReadAsync(s => VerifyAudit.RunAsync(s, TestContext.Current.CancellationToken))).BrokenAt);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Of_many_in_one_section_at_once_one_saves_and_the_others_are_told(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(
            () => RunAsync(store, new EditSection(id, PlanSection.WinningPath, $$"""{"text":"{{number}}"}""", EditSection.WasBlank)))));
        Assert.Single(outcomes, outcome => outcome.Done);
        Assert.All(outcomes.Where(outcome => !outcome.Done), outcome => Assert.Equal(Refusal.ChangedInBetween, outcome.Refusal?.Code));
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_action_decides_on_what_the_store_holds_and_not_on_what_the_page_read_before(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await using var scope = store.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KanameContext>();
        _ = await context.Plans.SingleAsync(plan => plan.Id == id, TestContext.Current.CancellationToken);
        await story.DoAsync(new EditSection(id, PlanSection.Support, """{"items":["補助金"]}"""), Story.Toyama);
        var outcome = await scope.ServiceProvider.GetRequiredService<ActionRunner>()
            .RunAsync(new EditSection(id, PlanSection.WinningPath, """{"text":"勝ち筋"}"""), Story.Toyama, TestContext.Current.CancellationToken);
        Assert.True(outcome.Done);
    }

    private static Task<ActionOutcome> SaveAsync(TestStore store, string plan, PlanSection section)
    {
        var json = section == PlanSection.Support ? """{"items":["補助金"]}""" : """{"note":"同時に"}""";
        return RunAsync(store, new EditSection(plan, section, json));
    }

    private static async Task<ActionOutcome> RunAsync(TestStore store, EditSection edit)
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(edit, Story.Toyama, TestContext.Current.CancellationToken);
    }
}

using Kaname.Platform.Audit;
using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Plans;

public sealed class SixStepsTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_plan_goes_from_draft_to_the_public_site_and_into_the_total(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.PublishedAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2027, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await story.ReportAsync(id, 2026, 1_234_567_890);

        var nation = await store.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Real, TestContext.Current.CancellationToken);
        var plan = nation.Plan(id);
        Assert.NotNull(plan);
        Assert.Equal(6, plan.Current.Steps.Count);
        Assert.Equal(1_234_567_890, nation.RollUp(RollUpScope.Nation(Kgi.Investment, nation.AsOf)).Value);
        Assert.Equal(1, nation.StepCounts[(PlanType.B, PlanStep.Publication)]);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Every_action_leaves_one_event_and_the_chain_is_sound(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        await story.PublishedAsync();
        var types = await story.ReadAsync(s => s.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Type).ToListAsync());
        Assert.Equal(
            [
                nameof(PlanCreated), nameof(SectionEdited), nameof(VersionConfirmed), nameof(PlanSubmitted), nameof(RequirementsConfirmed),
                nameof(RequirementsConfirmed), nameof(ConsultationRecorded), nameof(PlanAnnounced), nameof(PlanFormallySubmitted), nameof(PlanPublished),
            ],
            types);
        var found = await story.ReadAsync(s => VerifyAudit.RunAsync(s, TestContext.Current.CancellationToken));
        Assert.Null(found.BrokenAt);
        Assert.Equal(types.Count, found.Events);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_refused_action_leaves_no_trace(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        var before = await story.ReadAsync(s => s.AuditEvents.CountAsync());
        var outcome = await story.TryAsync(new SubmitPlan(id), Story.Toyama);
        Assert.Equal(nameof(RefusalCode.AuthorsNotConfirmed), outcome.Refusal?.Code);
        Assert.Equal(before, await story.ReadAsync(s => s.AuditEvents.CountAsync()));
        Assert.Equal(PlanStep.Drafting, (await story.PlanAsync(id)).Course.Step);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_joint_plan_waits_for_every_author(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new InviteCoAuthor(id, OrganisationCode.Parse("17")), Story.Toyama);
        await story.DoAsync(new AcceptInvitation(id), Story.Ishikawa);
        await story.DoAsync(new ConfirmVersion(id, (await story.PlanAsync(id)).Course.ContentVersion), Story.Toyama);
        Assert.False((await story.TryAsync(new SubmitPlan(id), Story.Toyama)).Done);
        await story.DoAsync(new ConfirmVersion(id, (await story.PlanAsync(id)).Course.ContentVersion), Story.Ishikawa);
        await story.DoAsync(new SubmitPlan(id), Story.Toyama);
    }

    [Fact]
    public async Task Results_are_accepted_only_by_a_bureau_that_looks_after_the_plan()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.PublishedAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2027, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await story.DoAsync(new ReportActuals(id, new FiscalYear(2026), [new("investment", Part.Private, Policy.Geography.Place.Parse("16201"), 1)]), Story.Toyama);
        var elsewhere = new Actor(OrganisationCode.Parse("bureau-hokkaido"), Role.BureauOfficer, "北海道経済産業局");
        Assert.Equal("wrong-organisation", (await story.TryAsync(new AcceptActuals(id, new FiscalYear(2026)), elsewhere)).Refusal?.Code);
        await story.DoAsync(new AcceptActuals(id, new FiscalYear(2026)), Story.Bureau);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Drafts_are_nowhere_in_public(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync("まだ見せない計画");
        await story.SubmitAsync(id);
        var nation = await store.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Real, TestContext.Current.CancellationToken);
        Assert.Null(nation.Plan(id));
        Assert.All(nation.Moves, move => Assert.Null(move.Name));
        Assert.Equal(1, nation.StepCounts[(PlanType.B, PlanStep.PriorConsultation)]);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Of_two_people_in_one_section_the_second_is_told(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        var read = await story.ReadAsync(s => s.Sections.Where(row => row.PlanId == id && row.Section == PlanSection.Goals).Select(row => row.Version).SingleAsync());
        await story.DoAsync(new EditSection(id, PlanSection.Goals, "{\"items\":[]}", read), Story.Toyama);
        var second = await story.TryAsync(new EditSection(id, PlanSection.Goals, "{\"items\":[{\"id\":\"other\"}]}", read), Story.Toyama);
        Assert.Equal("changed-in-between", second.Refusal?.Code);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_published_edition_cannot_be_changed_even_by_hand(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        await story.PublishedAsync();
        foreach (var table in ImmutableTables.Names)
        {
            if (await story.ReadAsync(s => CountAsync(s, table)) == 0)
            {
                continue;
            }

            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
                () => story.ReadAsync(s => s.Database.ExecuteSqlRawAsync($"DELETE FROM \"{table}\"", TestContext.Current.CancellationToken)));
        }

        Assert.Equal(1, await story.ReadAsync(s => s.PublishedEditions.CountAsync()));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_revision_leaves_the_published_edition_public(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.PublishedAsync();
        await story.DoAsync(new RevisePlan(id, "目標を見直す"), Story.Toyama);
        await story.DoAsync(EditSection.To(id, PlanContent.Empty(PlanType.B) with { Basics = new() { Name = "新しい名前", Start = new FiscalYear(2026), End = new FiscalYear(2030) } }, PlanSection.Basics), Story.Toyama);
        var nation = await store.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Real, TestContext.Current.CancellationToken);
        Assert.Equal("試験の計画", nation.Plan(id)!.Name);
        Assert.True(nation.Plan(id)!.UnderRevision);
    }

    private static async Task<int> CountAsync(KanameContext store, string table) =>
        await store.Database.SqlQueryRaw<int>($"SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM \"{table}\"").SingleAsync();
}

using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Tests.Plans;

public sealed class SectionHistoryTests
{
    private const string First = """{"text":"一つ目"}""";
    private const string Second = """{"text":"二つ目"}""";

    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task Every_save_is_kept_under_the_version_that_it_made(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, First, EditSection.WasBlank), Story.Toyama);
        var first = (await story.WorkspaceAsync(id, Story.Toyama))!.Sections[PlanSection.WinningPath];
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, Second, first.Version), Story.Toyama);

        var plan = (await story.WorkspaceAsync(id, Story.Toyama))!;
        var saves = await ListAsync(story, id, Story.Toyama);
        Assert.Equal([plan.Sections[PlanSection.WinningPath].Version, first.Version], saves!.Select(save => save.Version));
        Assert.Equal(plan.Course.ContentVersion, saves![0].ContentVersion);
        Assert.Equal("富山県 企画課", saves[1].SavedByName);
        Assert.Equal(First, await story.AskAsync<ReadSectionSaves, string?>(read =>
            read.FindAsync(id, PlanSection.WinningPath, first.Version, Story.Toyama, TestContext.Current.CancellationToken)));
        Assert.Single(await story.ReadAsync(s => s.SectionSaves.Where(save => save.PlanId == id && save.Section == PlanSection.Basics).ToListAsync()));
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_save_that_changes_nothing_keeps_version_and_confirmations_and_says_when(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, First), Story.Toyama);
        var before = (await story.WorkspaceAsync(id, Story.Toyama))!;
        await story.DoAsync(new ConfirmVersion(id, before.Course.ContentVersion), Story.Toyama);
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, """{ "text": "一つ目" }""", before.Sections[PlanSection.WinningPath].Version), Story.Toyama);

        var after = (await story.WorkspaceAsync(id, Story.Toyama))!;
        Assert.Equal(before.Course.ContentVersion, after.Course.ContentVersion);
        Assert.True(after.Course.HasConfirmed(Story.Toyama.Organisation));
        Assert.Equal(before.Sections[PlanSection.WinningPath].Version, after.Sections[PlanSection.WinningPath].Version);
        Assert.True(after.Sections[PlanSection.WinningPath].SavedAt > before.Sections[PlanSection.WinningPath].SavedAt);
        Assert.Single((await ListAsync(story, id, Story.Toyama))!);
        Assert.Equal(nameof(SectionSavedUnchanged), await story.ReadAsync(s => s.AuditEvents.OrderByDescending(e => e.Sequence).Select(e => e.Type).FirstAsync()));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Whoever_opened_a_blank_section_is_told_that_it_no_longer_is(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, First, EditSection.WasBlank), Story.Toyama);
        var second = await story.TryAsync(new EditSection(id, PlanSection.WinningPath, Second, EditSection.WasBlank), Story.Toyama);
        Assert.Equal(Refusal.ChangedInBetween, second.Refusal?.Code);
        Assert.True((await story.TryAsync(new EditSection(id, PlanSection.WinningPath, First, EditSection.WasBlank), Story.Toyama)).Done);
        Assert.True((await story.TryAsync(new EditSection(id, PlanSection.WinningPath, Second), Story.Toyama)).Done);
    }

    [Fact]
    public async Task A_section_that_the_type_does_not_have_is_refused()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        Assert.Equal("no-such-section", (await story.TryAsync(new EditSection(id, PlanSection.LocalResource, "{}"), Story.Toyama)).Refusal?.Code);
        Assert.Equal(nameof(RefusalCode.WrongOrganisation), (await story.TryAsync(new EditSection(id, PlanSection.LocalResource, "{}"), Story.Niigata)).Refusal?.Code);
    }

    [Fact]
    public async Task Offices_read_what_was_sent_to_them_but_not_how_it_came_to_be()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, First), Story.Toyama);
        await story.DoAsync(new EditSection(id, PlanSection.WinningPath, Second), Story.Toyama);
        Assert.Null(await ListAsync(story, id, Story.Meti));
        await story.SubmitAsync(id);
        var sent = Assert.Single((await ListAsync(story, id, Story.Meti))!);
        Assert.Equal((await ListAsync(story, id, Story.Toyama))![0], sent);
    }

    private static Task<IReadOnlyList<SectionSaved>?> ListAsync(Story story, string id, Actor actor) =>
        story.AskAsync<ReadSectionSaves, IReadOnlyList<SectionSaved>?>(read => read.ListAsync(id, PlanSection.WinningPath, actor, TestContext.Current.CancellationToken));
}

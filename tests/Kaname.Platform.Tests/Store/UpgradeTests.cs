using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kaname.Platform.Tests.Store;

public sealed class UpgradeTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_store_of_before_the_workspace_gets_participants_and_the_beginning_of_a_history(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var joint = await story.DraftAsync();
        await story.DoAsync(new InviteCoAuthor(joint, Story.Ishikawa.Organisation), Story.Toyama);
        await story.DoAsync(new CreatePlan(Policy.Strategy.PlanType.A, new() { Name = "素案" }, Policy.Geography.Blocks.All[4]), Story.Bureau);
        var before = await ParticipantsAsync(story);
        Assert.Equal(4, before.Count);

        await story.ReadAsync(async s =>
        {
            await s.GetService<IMigrator>().MigrateAsync("Initial", TestContext.Current.CancellationToken);
            await OpenStore.RunAsync(s, database, TestContext.Current.CancellationToken);
            return 0;
        });

        Assert.Equal(before, await ParticipantsAsync(story));
        var plan = (await story.WorkspaceAsync(joint, Story.Ishikawa))!;
        var saves = await story.ReadAsync(s => s.SectionSaves.Where(save => save.PlanId == joint).ToListAsync());
        Assert.Equal(plan.Sections.Values.Select(section => section.Version).Order(), saves.Select(save => save.Version).Order());
        Assert.All(saves, save => Assert.Equal(plan.Course.ContentVersion, save.ContentVersion));
        await story.DoAsync(new AcceptInvitation(joint), Story.Ishikawa);
        Assert.Contains((joint, "17", Involvement.Author), await ParticipantsAsync(story));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Participants_follow_the_course(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new InviteCoAuthor(id, Story.Ishikawa.Organisation), Story.Toyama);
        await story.DoAsync(new InviteCoAuthor(id, Story.Niigata.Organisation), Story.Toyama);
        Assert.Equal([(id, "15", Involvement.Invited), (id, "16", Involvement.Author), (id, "17", Involvement.Invited)], await ParticipantsAsync(story));
        await story.DoAsync(new AcceptInvitation(id), Story.Ishikawa);
        await story.DoAsync(new TakeBackInvitation(id, Story.Niigata.Organisation), Story.Toyama);
        Assert.Equal([(id, "16", Involvement.Author), (id, "17", Involvement.Author)], await ParticipantsAsync(story));
        await story.DoAsync(new WithdrawCoAuthor(id, "予算の都合"), Story.Ishikawa);
        Assert.Equal([(id, "16", Involvement.Author)], await ParticipantsAsync(story));
    }

    private static Task<List<(string PlanId, string Organisation, Involvement Involvement)>> ParticipantsAsync(Story story) => story.ReadAsync(async s =>
        (await s.PlanParticipants.AsNoTracking().ToListAsync()).Select(row => (row.PlanId, row.Organisation, row.Involvement))
            .OrderBy(row => row.PlanId, StringComparer.Ordinal).ThenBy(row => row.Organisation, StringComparer.Ordinal).ToList());
}

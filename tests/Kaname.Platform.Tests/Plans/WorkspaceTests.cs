using Kaname.Platform.Consultation;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans;

public sealed class WorkspaceTests
{
    private static readonly Actor Hokkaido = new(OrganisationCode.Parse("bureau-hokkaido"), Role.BureauOfficer, "北海道経済産業局");

    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_plan_is_seen_by_those_before_whom_it_lies(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await SeesAsync(story, id, full: [Story.Toyama, Story.ToyamaGovernor, Story.ToyamaReader], none: [Story.Ishikawa, Story.Niigata, Story.Cabinet, Story.Meti, Story.Publisher, Story.Bureau]);

        await story.DoAsync(new InviteCoAuthor(id, Story.Ishikawa.Organisation), Story.Toyama);
        await SeesAsync(story, id, full: [Story.Ishikawa]);
        await story.DoAsync(new DeclineInvitation(id, "今回は見送ります"), Story.Ishikawa);
        await SeesAsync(story, id, none: [Story.Ishikawa]);

        await story.SubmitAsync(id);
        await SeesAsync(story, id, full: [Story.Cabinet, Story.Meti, Story.Publisher], none: [Story.Bureau]);
        await story.DoAsync(new AskForChanges(id, "直してください"), Story.Cabinet);
        await SeesAsync(story, id, status: [Story.Cabinet, Story.Meti, Story.Publisher]);
        var returned = (await story.WorkspaceAsync(id, Story.Meti))!;
        Assert.Empty(returned.Sections);
        Assert.Empty(returned.Content.Goals.Items);
        Assert.Equal("直してください", returned.History[^1].Reason);

        await story.DoAsync(new SubmitPlan(id), Story.Toyama);
        await story.ConfirmRequirementsAsync(id);
        await story.DoAsync(new AnnouncePlan(id, DateOnly.FromDateTime(store.Clock.GetUtcNow().DateTime), null), Story.ToyamaGovernor);
        await SeesAsync(story, id, full: [Story.Bureau, Story.Meti], none: [Hokkaido, Story.Niigata]);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_published_plan_under_revision_is_its_authors_again(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.PublishedAsync();
        store.Clock.SetUtcNow(new DateTimeOffset(2027, 5, 1, 0, 0, 0, TimeSpan.Zero));
        await story.ReportAsync(id, 2026, 5);
        await SeesAsync(story, id, full: [Story.Cabinet, Story.Bureau]);
        await story.DoAsync(new RevisePlan(id, "見直す"), Story.Toyama);
        await SeesAsync(story, id, full: [Story.Toyama], status: [Story.Bureau], none: [Story.Cabinet, Story.Meti, Story.Publisher]);
        var report = Assert.Single((await story.WorkspaceAsync(id, Story.Bureau))!.Reports);
        Assert.Equal((2026, 1, 5L), (report.Year.Year, report.Number, report.Figures[0].Amount!.Value));
        Assert.NotNull(report.AcceptedAt);
    }

    [Fact]
    public async Task A_page_reads_what_may_be_done_and_who_did_what()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        var plan = (await story.WorkspaceAsync(id, Story.Toyama))!;
        Assert.True(plan.MayEdit);
        Assert.Contains(plan.Offers, offer => offer.Transition.Id == TransitionId.SubmitToPriorConsultation && !offer.IsPossible);
        Assert.Equal("富山県 企画課", plan.Sections[PlanSection.Goals].SavedByName);
        Assert.Equal(["CreatePlan", "EditSection"], plan.History.Select(move => move.Transition));
        Assert.False((await story.WorkspaceAsync(id, Story.ToyamaReader))!.MayEdit);
        await story.SubmitAsync(id);
        Assert.False((await story.WorkspaceAsync(id, Story.Toyama))!.MayEdit);
        await story.ConfirmRequirementsAsync(id);
        await story.DoAsync(new RecordConsultation(id, ConsultedBody.Assembly, "県議会", new(2026, 6, 1), "了承"), Story.Toyama);
        var talk = Assert.Single((await story.WorkspaceAsync(id, Story.Toyama))!.Talks);
        Assert.Equal(("了承", "富山県 企画課"), (talk.Result, talk.RecordedByName));
        Assert.Null(await story.WorkspaceAsync("B-99-0001", Story.Toyama));
    }

    [Fact]
    public async Task A_block_draft_is_its_bureaus_and_the_states_until_candidates_are_asked_for()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var state = new Actor(OrganisationCode.State, Role.Author, "国");
        var id = await story.DoAsync(new CreatePlan(PlanType.A, new() { Name = "素案" }, Blocks.All[4]), Story.Bureau);
        await SeesAsync(story, id, full: [Story.Bureau, state], none: [Story.Toyama, Story.Cabinet, Hokkaido]);
        await story.DoAsync(new Platform.Projects.CompleteBlockDraft(id), Story.Bureau);
        await SeesAsync(story, id, full: [Story.Toyama], none: [Story.Meti, Story.Cabinet]);
        await story.DoAsync(new Platform.Projects.PrepareCandidate(id), Story.Toyama);
        await SeesAsync(story, id, full: [Story.Toyama, Story.ToyamaReader], none: [Story.Ishikawa]);
        await story.DoAsync(new ConfirmVersion(id, (await story.PlanAsync(id)).Course.ContentVersion), Story.Toyama);
        await story.DoAsync(new Platform.Projects.ProposeCandidate(id), Story.Toyama);
        await SeesAsync(story, id, full: [Story.Cabinet], none: [Story.Meti]);
        Assert.Equal(
            [MyTaskKind.ScreenCandidate], (await story.TasksAsync(Story.Cabinet)).Plans.Single().Tasks.Select(task => task.Kind));
    }

    [Theory]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public async Task An_author_of_the_state_is_told_that_local_governments_start_a_plan_of_their_own(PlanType type)
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var refusal = (await new Story(store).TryAsync(new CreatePlan(type, new() { Name = "国の計画" }), new Actor(OrganisationCode.State, Role.Author, "国"))).Refusal;
        Assert.Equal("wrong-role", refusal?.Code);
    }

    private static async Task SeesAsync(Story story, string id, Actor[]? full = null, Actor[]? status = null, Actor[]? none = null)
    {
        foreach (var (actors, reading) in new (Actor[]?, WorkspaceReading?)[] { (full, WorkspaceReading.Full), (status, WorkspaceReading.StatusOnly), (none, null) })
        {
            foreach (var actor in actors ?? [])
            {
                Assert.True(reading == (await story.WorkspaceAsync(id, actor))?.Reading, $"{actor.Name}: {reading}");

                // A list never shows what the plan's own page would hide.
                if (reading is null)
                {
                    Assert.DoesNotContain((await story.TasksAsync(actor)).Plans, plan => plan.Id == id);
                }
            }
        }
    }
}

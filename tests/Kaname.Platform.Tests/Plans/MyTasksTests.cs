using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans;

public sealed class MyTasksTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task The_task_walks_from_hand_to_hand(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await WaitsAsync(story, Story.Toyama, MyTaskKind.ConfirmVersion);
        await WaitsAsync(story, Story.ToyamaReader);
        await story.DoAsync(new InviteCoAuthor(id, Story.Ishikawa.Organisation), Story.Toyama);
        await WaitsAsync(story, Story.Ishikawa, MyTaskKind.AnswerInvitation);
        await story.DoAsync(new AcceptInvitation(id), Story.Ishikawa);
        await WaitsAsync(story, Story.Ishikawa, MyTaskKind.ConfirmVersion);
        var version = (await story.PlanAsync(id)).Course.ContentVersion;
        await story.DoAsync(new ConfirmVersion(id, version), Story.Ishikawa);
        await WaitsAsync(story, Story.Ishikawa);
        await story.DoAsync(new ConfirmVersion(id, version), Story.Toyama);
        await WaitsAsync(story, Story.Toyama, MyTaskKind.Submit);
        Assert.Empty((await story.TasksAsync(Story.Cabinet)).Plans);

        await story.DoAsync(new SubmitPlan(id), Story.Toyama);
        await WaitsAsync(story, Story.Toyama);
        await WaitsAsync(story, Story.Cabinet, MyTaskKind.ConfirmRequirements);
        await story.DoAsync(new LeaveFinding(id, null, FindingSeverity.Question, "確かめたい点"), Story.Cabinet);
        await story.DoAsync(new AskForChanges(id, "根拠を足してください"), Story.Cabinet);
        await WaitsAsync(story, Story.Ishikawa, MyTaskKind.MendAsAsked, MyTaskKind.AnswerFindings);
        await WaitsAsync(story, Story.Cabinet);
        Assert.Equal(WorkspaceReading.StatusOnly, (await story.TasksAsync(Story.Cabinet)).Plans.Single().Reading);
        var asked = (await story.TasksAsync(Story.Toyama)).Plans.Single().Tasks;
        Assert.Equal([MyTaskKind.MendAsAsked, MyTaskKind.AnswerFindings, MyTaskKind.Submit], asked.Select(task => task.Kind));
        Assert.Equal(("根拠を足してください", (int?)1), (asked[0].Reason, asked[1].Count));
        await story.DoAsync(new AnswerFinding(id, 1, "足しました"), Story.Ishikawa);
        await story.DoAsync(new SubmitPlan(id), Story.Toyama);

        await story.ConfirmRequirementsAsync(id);
        await WaitsAsync(story, Story.Toyama, MyTaskKind.RecordConsultation);
        await WaitsAsync(story, Story.ToyamaGovernor, MyTaskKind.Announce);
        await story.DoAsync(new AnnouncePlan(id, story.Today, null), Story.ToyamaGovernor);
        await WaitsAsync(story, Story.Toyama, MyTaskKind.SubmitFormally);
        await story.DoAsync(new SubmitFormally(id), Story.Toyama);
        await WaitsAsync(story, Story.Publisher, MyTaskKind.Publish);
        await story.DoAsync(new PublishPlan(id), Story.Publisher);
        Assert.Empty((await story.TasksAsync(Story.Publisher)).Plans);

        store.Clock.SetUtcNow(new DateTimeOffset(2028, 5, 1, 0, 0, 0, TimeSpan.Zero));
        var due = (await story.TasksAsync(Story.Ishikawa)).Plans.Single().Tasks;
        Assert.Equal([2026, 2027], due.Select(task => task.Year!.Value.Year));
        Assert.Equal(new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.FromHours(9)), due[0].Since);
        await story.DoAsync(new ReportActuals(id, new FiscalYear(2026), [new("investment", Part.Private, Policy.Geography.Place.Parse("16201"), 1)]), Story.Toyama);
        await WaitsAsync(story, Story.Toyama, MyTaskKind.ReportActuals);
        await WaitsAsync(story, Story.Bureau, MyTaskKind.AcceptActuals);
        await story.DoAsync(new AcceptActuals(id, new FiscalYear(2026)), Story.Bureau);
        await WaitsAsync(story, Story.Bureau);
    }

    [Theory, MemberData(nameof(All))]
    public async Task Moves_are_the_newest_first_and_the_deadline_is_the_plans_own(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        Assert.Null((await story.TasksAsync(Story.Toyama)).Plans.Single().SubmitBy);
        await story.DoAsync(new EditSection(id, PlanSection.Basics, """{"name":"期限のある計画","submitBy":"2026-09-30"}"""), Story.Toyama);
        await story.DoAsync(new InviteCoAuthor(id, Story.Ishikawa.Organisation), Story.Toyama);
        var tasks = await story.TasksAsync(Story.Ishikawa);
        var plan = tasks.Plans.Single();
        Assert.Equal(new DateOnly(2026, 9, 30), plan.SubmitBy);
        Assert.Equal(["InviteCoAuthor", "CreatePlan"], tasks.Moves.Select(move => move.Transition));
        Assert.Equal("17", tasks.Moves[0].Subject?.Value);
        Assert.Equal(store.Clock.GetUtcNow(), plan.Tasks.Single().Since);
        Assert.Empty((await story.TasksAsync(Story.Niigata)).Plans);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_demand_of_ones_own_waits_to_be_settled_until_the_plan_goes_on(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.MustChange, "根拠を示してください。"), Story.Meti);
        await WaitsAsync(story, Story.Meti, MyTaskKind.ConfirmRequirements);
        await story.DoAsync(new AskForChanges(id, "目標の根拠"), Story.Meti);
        await story.DoAsync(new AnswerFinding(id, 1, "追記しました。"), Story.Toyama);
        await story.DoAsync(new SubmitPlan(id), Story.Toyama);
        await WaitsAsync(story, Story.Meti, MyTaskKind.ConfirmRequirements);
        await story.DoAsync(new SettleFinding(id, 1), Story.Meti);
        await story.DoAsync(new ConfirmRequirements(id, (await story.WorkspaceAsync(id, Story.Meti))!.Course.ContentVersion), Story.Meti);
        await WaitsAsync(story, Story.Meti);
        Assert.Equal("confirmed-already", (await story.TryAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.MustChange, "やはり根拠を。"), Story.Meti)).Refusal?.Code);
        await story.DoAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.Note, "参考まで"), Story.Meti);
    }

    private static async Task WaitsAsync(Story story, Actor actor, params MyTaskKind[] kinds) =>
        Assert.Equal(kinds, (await story.TasksAsync(actor)).Plans.Single().Tasks.Select(task => task.Kind));
}

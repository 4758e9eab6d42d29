using Kaname.Platform.Actions;
using Kaname.Platform.Consultation;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Tests.Consultation;

/// <summary>A form that is sent twice is one act; the same words from a form opened later are another.</summary>
public sealed class SentTwiceTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_finding_sent_twice_is_left_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        var sent = new LeaveFinding(id, PlanSection.Goals, FindingSeverity.MustChange, "根拠を示してください。", store.Clock.GetUtcNow());
        await story.DoAsync(sent, Story.Meti);
        Assert.Equal(Refusal.DoneAlready, (await story.TryAsync(sent, Story.Meti)).Refusal?.Code);
        await story.DoAsync(sent, Story.Cabinet);
        await story.DoAsync(sent with { Text = "別のこと" }, Story.Meti);
        await story.DoAsync(sent with { Opened = store.Clock.GetUtcNow() + TimeSpan.FromMinutes(1) }, Story.Meti);
        Assert.Equal(4, (await story.WorkspaceAsync(id, Story.Meti))!.Findings.Count);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_talk_sent_twice_is_recorded_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.ConfirmRequirementsAsync(id);
        var sent = new RecordConsultation(id, ConsultedBody.Assembly, "県議会", story.Today, "了承", store.Clock.GetUtcNow());
        await story.DoAsync(sent, Story.Toyama);
        Assert.Equal(Refusal.DoneAlready, (await story.TryAsync(sent, Story.Toyama)).Refusal?.Code);
        Assert.Single((await story.WorkspaceAsync(id, Story.Toyama))!.Talks);
    }

    [Theory, MemberData(nameof(All))]
    public async Task An_answer_sent_twice_is_one_and_does_not_write_over_that_of_somebody_else_unread(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, null, FindingSeverity.Question, "なぜですか。"), Story.Meti);
        var opened = store.Clock.GetUtcNow();
        var sent = new AnswerFinding(id, 1, "調べています。", opened);
        await story.DoAsync(sent, Story.Toyama);
        Assert.Equal(Refusal.DoneAlready, (await story.TryAsync(sent, Story.Toyama)).Refusal?.Code);
        await story.DoAsync(sent with { Reply = "調べました。" }, Story.Toyama);
        var colleague = new Actor(OrganisationCode.Parse("16"), Role.Author, "富山県 財政課");
        Assert.Equal(Refusal.ChangedInBetween, (await story.TryAsync(sent with { Reply = "別の答え" }, colleague)).Refusal?.Code);
        Assert.Equal("調べました。", (await story.WorkspaceAsync(id, Story.Meti))!.Findings.Single().Reply);
        await story.DoAsync(sent with { Reply = "別の答え", Opened = store.Clock.GetUtcNow() + TimeSpan.FromMinutes(1) }, colleague);
    }
}

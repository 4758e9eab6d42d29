using Kaname.Platform.Actions;
using Kaname.Platform.Consultation;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Consultation;

public sealed class FindingsTests
{
    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_finding_is_left_answered_and_settled_between_office_and_authors(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.MustChange, "根拠を示してください。"), Story.Meti);
        await story.DoAsync(new LeaveFinding(id, null, FindingSeverity.Note, "参考まで"), Story.Cabinet);
        await story.DoAsync(new AskForChanges(id, "目標の根拠"), Story.Meti);
        await story.DoAsync(new AnswerFinding(id, 1, "追記します。"), Story.Toyama);
        await story.DoAsync(new AnswerFinding(id, 1, "追記しました。"), Story.Toyama);
        Assert.Equal("wrong-step", await CodeAsync(story, new SettleFinding(id, 1), Story.Meti));
        await story.DoAsync(new Platform.Plans.SubmitPlan(id), Story.Toyama);
        Assert.Equal("wrong-organisation", await CodeAsync(story, new SettleFinding(id, 1), Story.Cabinet));
        await story.DoAsync(new SettleFinding(id, 1), Story.Meti);
        Assert.Equal(Platform.Actions.Refusal.DoneAlready, await CodeAsync(story, new SettleFinding(id, 1), Story.Meti));
        Assert.Equal("settled", await CodeAsync(story, new AnswerFinding(id, 1, "もう一度"), Story.Toyama));

        foreach (var reader in (Actor[])[Story.Toyama, Story.Cabinet, Story.Meti])
        {
            var findings = (await story.WorkspaceAsync(id, reader))!.Findings;
            Assert.Equal([1, 2], findings.Select(finding => finding.Number));
            Assert.Equal(("追記しました。", "富山県 企画課", "経済産業省 確認担当"), (findings[0].Reply, findings[0].RepliedByName, findings[0].SettledByName));
        }

        Assert.Empty((await story.WorkspaceAsync(id, Story.Publisher))!.Findings);
        var nation = await store.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Real, TestContext.Current.CancellationToken);
        Assert.All(nation.Moves, move => Assert.Null(move.Reason));
    }

    [Fact]
    public async Task Only_confirmers_leave_findings_and_only_where_there_is_something_to_confirm()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        var finding = new LeaveFinding(id, PlanSection.Goals, FindingSeverity.Question, "なぜですか。");
        Assert.Equal("wrong-step", await CodeAsync(story, finding, Story.Meti));
        await story.SubmitAsync(id);
        Assert.Equal("wrong-role", await CodeAsync(story, finding, Story.Toyama));
        Assert.Equal("text-missing", await CodeAsync(story, finding with { Text = " " }, Story.Meti));
        Assert.Equal("text-too-long", await CodeAsync(story, finding with { Text = new('あ', 4_001) }, Story.Meti));
        Assert.Equal("no-such-section", await CodeAsync(story, finding with { Section = PlanSection.LocalResource }, Story.Meti));
        Assert.Equal("unknown-finding", await CodeAsync(story, new AnswerFinding(id, 9, "はい"), Story.Toyama));
        Assert.Equal("wrong-organisation", await CodeAsync(story, new AnswerFinding(id, 1, "はい"), Story.Niigata));
    }

    [Fact]
    public async Task Nothing_is_noted_answered_or_settled_while_the_plan_is_on_hold()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = new Story(store);
        var id = await story.DraftAsync();
        await story.SubmitAsync(id);
        await story.DoAsync(new LeaveFinding(id, PlanSection.Goals, FindingSeverity.Question, "なぜですか。"), Story.Meti);
        await story.DoAsync(new Platform.Plans.HoldPlan(id, "年度末のため"), Story.Meti);
        Assert.Equal("on-hold", await CodeAsync(story, new LeaveFinding(id, null, FindingSeverity.Note, "参考まで"), Story.Cabinet));
        Assert.Equal("on-hold", await CodeAsync(story, new AnswerFinding(id, 1, "はい"), Story.Toyama));
        Assert.Equal("on-hold", await CodeAsync(story, new SettleFinding(id, 1), Story.Meti));
    }

    private static async Task<string?> CodeAsync<TAction>(Story story, TAction action, Actor actor)
        where TAction : IUserAction => (await story.TryAsync(action, actor)).Refusal?.Code;
}

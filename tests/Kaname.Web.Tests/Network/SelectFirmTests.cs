using System.Net;
using AngleSharp.Html.Dom;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Network;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Kaname.Web.Tests.Workspace;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Network;

/// <summary>Choosing a firm for a plan, over its page.</summary>
public sealed class SelectFirmTests(Desks desks)
{
    private const string Form = "form[data-keeps]";
    private const string Reason = "域内の3社から仕入れ、売上の8割を域外から得ているため。";

    [Fact]
    public async Task A_chosen_firm_stands_in_the_section_its_history_the_audit_the_ranking_and_the_record()
    {
        var (id, plan) = (await SmallTrade.LoadAsync(desks), await desks.DraftAsync(name: "選定を試す計画"));
        using var toyama = await desks.SignInAsync("toyama");
        var address = AnalysisAddress.Firm(id, SmallTrade.Precision);
        using var answer = await toyama.SendAsync(address, Form, ("plan", plan), ("reason", Reason));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("「選定を試す計画」に加えました", (await toyama.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);

        var firm = Assert.Single((await desks.ContentAsync(plan)).CoreFirms.Items);
        Assert.Equal(("株式会社富山精密", SmallTrade.Precision, "16201", Reason), (firm.Name, firm.CorporateNumber!.Value, firm.Place!.Value.Value, firm.Reason));
        Assert.Equal(["PlanCreated", "FirmSelected"], await desks.EventsAsync(plan));
        var detail = await desks.ReadAsync(store => store.AuditEvents.Where(one => one.Subject == plan && one.Type == "FirmSelected").Select(one => one.Detail).SingleAsync(TestContext.Current.CancellationToken));
        Assert.All(new[] { SmallTrade.Precision.Value, Reason, SmallTrade.Version, "\"rank\":1", "\"of\":4" }, part => Assert.Contains(part, detail, StringComparison.Ordinal));
        Assert.Equal(1, await desks.ReadAsync(store => store.SectionSaves.CountAsync(save => save.PlanId == plan && save.Section == PlanSection.CoreFirms, TestContext.Current.CancellationToken)));

        var desk = await toyama.PageAsync(WorkspaceAddress.Of(plan));
        var record = desk.QuerySelector("section[aria-labelledby=selections]")!.Line();
        Assert.All(new[] { "株式会社富山精密", Reason, "61.5（4社中1位）", "80.00%（1位）", "50.00%（1位）", "取引データ（見本）", SmallTrade.Version[..12], "いまの計画にあります" }, part => Assert.Contains(part, record, StringComparison.Ordinal));

        var ranking = await toyama.PageAsync(AnalysisAddress.Ranking(id));
        Assert.Contains(ranking.QuerySelectorAll("table.ranking tr.chosen"), row => row.TextContent.Contains("富山精密", StringComparison.Ordinal) && row.TextContent.Contains(plan, StringComparison.Ordinal));
        Assert.Contains(Reason, ranking.QuerySelector("[aria-labelledby=chosen]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(ranking.QuerySelector("svg.scatter a path.chosen-point"));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_saved_and_the_form_says_so_beside_the_field()
    {
        var (id, plan) = (await SmallTrade.LoadAsync(desks), await desks.DraftAsync());
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(AnalysisAddress.Firm(id, SmallTrade.Chemical), Form, ("plan", plan), ("reason", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains("理由のない選定は保存できません", page.QuerySelector("#reason-e")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(plan, ((IHtmlSelectElement)page.QuerySelector("#plan")!).Value);
        Assert.Empty((await desks.ContentAsync(plan)).CoreFirms.Items);
        Assert.Equal(["PlanCreated"], await desks.EventsAsync(plan));
    }

    [Fact]
    public async Task Without_a_plan_the_typed_reason_stays()
    {
        var (id, plan) = (await SmallTrade.LoadAsync(desks), await desks.DraftAsync());
        await desks.DraftAsync(name: "もう一つの計画");
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync("/en" + AnalysisAddress.Firm(id, SmallTrade.Chemical), Form, ("plan", ""), ("reason", Reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Equal(Reason, ((IHtmlTextAreaElement)page.QuerySelector("#reason")!).Value);
        Assert.Contains("Choose the plan", page.QuerySelector("#plan-e")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await desks.ContentAsync(plan)).CoreFirms.Items);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_choice_and_a_second_one_of_the_same_firm_is_refused()
    {
        var (id, plan) = (await SmallTrade.LoadAsync(desks), await desks.DraftAsync());
        using var toyama = await desks.SignInAsync("toyama");
        var address = AnalysisAddress.Firm(id, SmallTrade.Parts);
        var form = (IHtmlFormElement)(await toyama.PageAsync(address)).QuerySelector(Form)!;
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var answer = await toyama.SendAsync(address, form, ("plan", plan), ("reason", Reason));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }

        using var other = await toyama.SendAsync(address, form, ("plan", plan), ("reason", "別の理由"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Contains("がもうあります", (await SignedIn.ReadAsync(other)).QuerySelector("#plan-e")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await desks.EventsAsync(plan), type => type == "FirmSelected");
    }

    [Fact]
    public async Task A_plan_of_another_government_takes_no_firm()
    {
        var id = await SmallTrade.LoadAsync(desks);
        var foreign = await desks.DoAsync(new Kaname.Platform.Plans.CreatePlan(PlanType.B, new() { Name = "石川の計画" }), "ishikawa");
        using var toyama = await desks.SignInAsync("toyama");
        await desks.DraftAsync();
        var page = await toyama.PageAsync(AnalysisAddress.Firm(id, SmallTrade.Parts));
        Assert.DoesNotContain(foreign, page.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
        using var answer = await toyama.SendAsync(AnalysisAddress.Firm(id, SmallTrade.Parts), Form, ("plan", foreign), ("reason", Reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty((await desks.ContentAsync(foreign)).CoreFirms.Items);
    }

    [Fact]
    public async Task The_record_keeps_weights_and_peers_and_stays_when_the_firm_is_taken_out()
    {
        var (id, plan) = (await SmallTrade.LoadAsync(desks), await desks.DraftAsync());
        using var toyama = await desks.SignInAsync("toyama");
        var question = new RankingQuestion(new FiscalYear(2026), Kaname.Policy.Geography.PrefectureCode.Parse("16")) { Weights = Kaname.Network.Scoring.ScoreWeights.Meti };
        using var answer = await toyama.SendAsync(AnalysisAddress.Firm(id, SmallTrade.Precision, question), Form, ("plan", plan), ("reason", Reason));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B), PlanSection.CoreFirms);
        var record = (await toyama.PageAsync("/en" + WorkspaceAddress.Of(plan))).QuerySelector("section[aria-labelledby=selections]")!.Line();
        Assert.Contains("15・15・15・15・20・20", record, StringComparison.Ordinal);
        Assert.Contains("no longer in the plan", record, StringComparison.Ordinal);
    }
}

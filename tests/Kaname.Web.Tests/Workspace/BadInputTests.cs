using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What cannot be saved: the field says why, keeps what was typed, and nothing of the form is kept in the store.</summary>
public sealed class BadInputTests(Desks desks)
{
    private const string Private = "kgi.investment.16.private.final";

    public static TheoryData<PlanSection, string, string, string> Bad => new()
    {
        { PlanSection.Ripple, "sales.target", "たくさん", "数字" },
        { PlanSection.Ripple, "sales.target", "-5", "0" },
        { PlanSection.Ripple, "sales.target", "12,000百万円", "億円" },
        { PlanSection.Ripple, "jobs.target", "１２．５", "例" },
        { PlanSection.Ripple, "jobs.targetYear", "らいねん", "2026" },
        { PlanSection.Basics, "name", "", "名称" },
        { PlanSection.Basics, "name", new string('長', 10_000), "200字" },
        { PlanSection.Basics, "summary", new string('長', 10_000), "4,000字" },
        { PlanSection.Basics, "end", "令和7年度", "前" },
        { PlanSection.Basics, "submitBy", "2028-02-31", "例" },
        { PlanSection.Goals, Private, "百", "数字" },
        { PlanSection.Goals, Private, "-1", "0" },
        { PlanSection.Goals, Private, "500百万円", "億円" },
        { PlanSection.Projects, "items.0.plannedYen.2026", "-5", "0" },
        { PlanSection.Projects, "items.0.corporateNumber", "1234567890123", "番号" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_field_that_cannot_be_read_says_what_is_wrong_and_nothing_is_saved(PlanSection section, string field, string typed, string says)
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var form = await Desks.FormAsync(toyama, plan, section);
        using var answer = await toyama.SendAsync(WorkspaceAddress.Section(plan, section), form, (field, typed), ("_do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SignedIn.ReadAsync(answer);
        Assert.Contains(says, FaultBeside(page, field), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("[role=alert] a"), link => page.QuerySelector(link.GetAttribute("href")!) is not null);
        var kept = string.Join('\n', SignedIn.FieldsOf(page.QuerySelector("form.section-form")!).Where(pair => pair.Key == field).Select(pair => pair.Value)).ReplaceLineEndings("\n").Trim();
        Assert.Equal(typed.Trim(), kept);
        Assert.Equal(["PlanCreated"], await desks.EventsAsync(plan));
    }

    [Fact]
    public async Task A_target_that_equals_its_baseline_is_sent_back()
    {
        var page = await RefusedAsync(PlanSection.Ripple, ("jobs.baseline", "100"), ("jobs.target", "１００"));
        Assert.Contains("基準値", FaultBeside(page, "jobs.target"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_faults_of_one_form_are_both_said_and_what_was_right_stays_typed()
    {
        var page = await RefusedAsync(PlanSection.Ripple, ("jobs.baseline", "百人"), ("jobs.target", "-1"), ("sales.baseline", "12"));
        Assert.Equal(2, page.QuerySelectorAll(".field-fault").Length);
        Assert.Equal("12", page.QuerySelector<IHtmlInputElement>("[name='sales.baseline']")!.Value);
    }

    [Fact]
    public async Task Full_width_digits_and_a_unit_of_its_own_are_read()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(
            WorkspaceAddress.Section(plan, PlanSection.Ripple), await Desks.FormAsync(toyama, plan, PlanSection.Ripple),
            ("sales.baseline", "１，２００"), ("sales.target", "1,500億円"), ("sales.targetYear", "令和１４年度"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var sales = (await desks.ContentAsync(plan)).Ripple.Sales!;
        Assert.Equal((120_000_000_000, 150_000_000_000, 2032), (sales.Baseline, sales.Target, sales.TargetYear!.Value.Year));
    }

    [Theory]
    [InlineData(PlanSection.Ripple, "sales.target")]
    [InlineData(PlanSection.Goals, Private)]
    public async Task An_amount_that_may_have_been_counted_in_millions_is_kept_and_asked_about_beside_its_field(PlanSection section, string field)
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, section);
        using var answer = await toyama.SendAsync(address, await Desks.FormAsync(toyama, plan, section), (field, "12000"), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var input = (await toyama.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector<IHtmlInputElement>($"[name='{field}']")!;
        var question = input.GetAttribute("aria-describedby")!.Split(' ').Single(part => part.EndsWith("-d", StringComparison.Ordinal));
        Assert.Equal(("12000", null), (input.Value, input.GetAttribute("aria-invalid")));
        Assert.Contains("1兆2,000億円として読みました", input.Owner!.GetElementById(question)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_writer_is_asked_before_going_on_and_goes_on_once_it_stands()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        var address = WorkspaceAddress.Section(plan, PlanSection.Ripple);
        var (asked, asAsked) = await GoOnAsync("12,000");
        Assert.StartsWith(address + "?saved=", asked, StringComparison.Ordinal);
        Assert.Contains("桁を確かめてほしい金額が1件あります", asAsked.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(asAsked.QuerySelector(asAsked.QuerySelector(".notice.care a")!.GetAttribute("href")!));
        var (gone, afterwards) = await GoOnAsync("１２０００");
        Assert.StartsWith(WorkspaceAddress.Section(plan, PlanSection.Support) + "?saved=", gone, StringComparison.Ordinal);
        Assert.Empty(afterwards.QuerySelectorAll(".notice.care"));

        async Task<(string To, IDocument Page)> GoOnAsync(string amount)
        {
            using var answer = await toyama.SendAsync(address, await Desks.FormAsync(toyama, plan, PlanSection.Ripple), ("sales.target", amount), ("_do", "next"));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            var to = answer.Headers.Location!.ToString();
            return (to, await toyama.PageAsync(to));
        }
    }

    [Fact]
    public async Task Script_in_a_text_is_text_wherever_it_is_shown()
    {
        const string Script = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(
            WorkspaceAddress.Section(plan, PlanSection.Basics), await Desks.FormAsync(toyama, plan, PlanSection.Basics), ("name", Script), ("summary", "</textarea>" + Script), ("_do", "save"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        foreach (var address in new[] { WorkspaceAddress.Root, WorkspaceAddress.Of(plan), WorkspaceAddress.Section(plan, PlanSection.Basics), WorkspaceAddress.Sheet(plan), WorkspaceAddress.Reading(plan) })
        {
            var page = await toyama.PageAsync(address);
            Assert.Empty(page.QuerySelectorAll("script:not([src]), img[src=x]"));
            Assert.Contains("<script>", page.DocumentElement.TextContent + page.QuerySelector<IHtmlInputElement>("input[name=name]")?.Value, StringComparison.Ordinal);
        }

        // Names of tests that follow must not meet it in the list of plans.
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { Basics = new() { Name = "試験の計画" } }, PlanSection.Basics);
    }

    /// <summary>The message that the field is described by.</summary>
    internal static string FaultBeside(IHtmlDocument page, string name)
    {
        var field = page.QuerySelector($"[name='{name}'][aria-describedby]") ?? page.QuerySelector($"[name='{name}']")?.Closest("fieldset");
        Assert.NotNull(field);
        Assert.True(field.GetAttribute("aria-invalid") == "true" || field.LocalName == "fieldset", field.OuterHtml[..Math.Min(200, field.OuterHtml.Length)]);
        var id = field.GetAttribute("aria-describedby")!.Split(' ').Single(part => part.EndsWith("-e", StringComparison.Ordinal));
        var fault = page.QuerySelectorAll("[id]").Single(element => element.Id == id);
        return fault.Line();
    }

    private async Task<IHtmlDocument> RefusedAsync(PlanSection section, params (string Name, string Value)[] typed)
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await toyama.SendAsync(WorkspaceAddress.Section(plan, section), await Desks.FormAsync(toyama, plan, section), [.. typed, ("_do", "save")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["PlanCreated"], await desks.EventsAsync(plan));
        return await SignedIn.ReadAsync(answer);
    }
}

using System.Net;
using Kaname.Platform.Plans;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>To whoever may not see it, a draft does not exist.</summary>
public sealed class ForeignDraftTests(Desks desks)
{
    [Theory]
    [InlineData("ishikawa")]
    [InlineData("fukui-governor")]
    [InlineData("toyama-city")]
    [InlineData("toyama-city-mayor")]
    [InlineData("chubu")]
    [InlineData("cabinet")]
    [InlineData("meti")]
    [InlineData("publisher")]
    public async Task Every_address_of_a_foreign_draft_answers_404_and_tells_nothing(string account)
    {
        var plan = await desks.DraftAsync(name: "誰にも見せない案");
        var file = "%PDF-1.7\n1 0 obj\n%%EOF\n"u8.ToArray();
        await desks.DoAsync(new AttachEvidence(plan, EvidencePurpose.Evidence, null, "根拠.pdf", file));
        using var browser = await desks.SignInAsync(account);
        string[] addresses =
        [
            WorkspaceAddress.Of(plan), WorkspaceAddress.Section(plan, PlanSection.Goals), WorkspaceAddress.Sheet(plan), WorkspaceAddress.Reading(plan),
            WorkspaceAddress.Workbook(plan), WorkspaceAddress.Actuals(plan, 2026), WorkspaceAddress.Of(plan) + "/files/1",
        ];
        foreach (var address in addresses)
        {
            foreach (var language in new[] { "", "/en" })
            {
                using var answer = await browser.GetAsync(language + address);
                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{account} {language}{address}: {(int)answer.StatusCode}");
                Assert.DoesNotContain("誰にも見せない案", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain("誰にも見せない案", (await browser.PageAsync(WorkspaceAddress.Root)).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_stays_in_the_workspace_where_nothing_is_found()
    {
        using var ishikawa = await desks.SignInAsync("ishikawa");
        var page = await ishikawa.PageAsync(WorkspaceAddress.Of("B-16-9999"), HttpStatusCode.NotFound);
        Assert.Contains("石川県 計画担当", page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/workspace']"));
        Assert.Null((await ishikawa.PageAsync("/plans/B-16-9999", HttpStatusCode.NotFound)).QuerySelector("header form"));
    }

    [Theory]
    [InlineData("ishikawa")]
    [InlineData("fukui-governor")]
    [InlineData("chubu")]
    [InlineData("meti")]
    [InlineData("publisher")]
    public async Task Whatever_is_sent_to_a_foreign_draft_is_answered_404_and_changes_nothing(string account)
    {
        var plan = await desks.DraftAsync(name: "誰にも触らせない案");
        var before = await desks.EventsAsync(plan);
        using var browser = await desks.SignInAsync(account);
        var token = (await browser.PageAsync(WorkspaceAddress.Root)).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (string Address, string Form)[] forms =
        [
            (WorkspaceAddress.Section(plan, PlanSection.Basics), "section"), (WorkspaceAddress.Of(plan), "act-SubmitToPriorConsultation"), (WorkspaceAddress.Of(plan), "act-InviteCoAuthor"),
            (WorkspaceAddress.Of(plan), "act-AskForChanges"), (WorkspaceAddress.Of(plan), "act-Publish"), (WorkspaceAddress.Of(plan), "record-consultation"), (WorkspaceAddress.Of(plan), "leave-finding"),
            (WorkspaceAddress.Reading(plan), "leave-finding"), (WorkspaceAddress.Actuals(plan, 2026), "report"), (WorkspaceAddress.Actuals(plan, 2026), "accept"),
        ];
        foreach (var (address, form) in forms)
        {
            using var body = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["_handler"] = form,
                ["_do"] = "save",
                ["name"] = "書き換え",
                ["reason"] = "理由",
                ["text"] = "指摘",
                ["version"] = "1",
                ["body"] = "石川県",
                ["_report"] = "1",
            });
            using var answer = await browser.Http.PostAsync(address, body, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{account} {address} {form}: {(int)answer.StatusCode}");
        }

        foreach (var address in new[] { WorkspaceAddress.Of(plan) + "/files", WorkspaceAddress.Of(plan) + "/announcement", WorkspaceAddress.Workbook(plan) })
        {
            using var file = new ByteArrayContent("%PDF-1.7\n1 0 obj\n%%EOF\n"u8.ToArray());
            using var body = new MultipartFormDataContent { { new StringContent(token), "token" }, { file, "file", "偽の資料.pdf" } };
            using var answer = await browser.Http.PostAsync(address, body, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{account} {address}: {(int)answer.StatusCode}");
        }

        Assert.Equal(before, await desks.EventsAsync(plan));
        Assert.Equal("誰にも触らせない案", (await desks.ContentAsync(plan)).Basics.Name);
    }

    [Fact]
    public async Task An_approver_reads_a_draft_of_the_own_government_and_has_no_form_for_it()
    {
        var plan = await desks.DraftAsync();
        using var governor = await desks.SignInAsync("toyama-governor");
        Assert.Null((await governor.PageAsync(WorkspaceAddress.Section(plan, PlanSection.Basics))).QuerySelector("form.section-form"));
    }
}

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
    public async Task An_approver_reads_a_draft_of_the_own_government_and_has_no_form_for_it()
    {
        var plan = await desks.DraftAsync();
        using var governor = await desks.SignInAsync("toyama-governor");
        Assert.Null((await governor.PageAsync(WorkspaceAddress.Section(plan, PlanSection.Basics))).QuerySelector("form.section-form"));
    }
}

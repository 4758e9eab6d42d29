using System.Net;
using AngleSharp.Dom;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What the governors announced becomes public with the plan, and so do its core firms.</summary>
public sealed class AnnouncedDocumentTests(Desks desks)
{
    private static readonly byte[] Pdf = "%PDF-1.7\n2 0 obj\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task The_document_is_linked_once_the_plan_is_public_and_not_before()
    {
        var plan = await desks.CoordinatedAsync("文書を公表する計画");
        await desks.DoAsync(new AttachEvidence(plan, EvidencePurpose.Announcement, null, "知事会見資料.pdf", Pdf), "toyama-governor");
        await desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), 1), "toyama-governor");
        await desks.DoAsync(new SubmitFormally(plan));
        using var reader = SignedIn.Nobody(desks.Site);
        var address = $"/plans/{plan}/versions/1/document";
        using (var early = await reader.GetAsync(address))
        {
            Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        }

        await desks.DoAsync(new PublishPlan(plan), "publisher");
        var link = (await reader.PageAsync("/plans/" + plan)).QuerySelector($"a[href='{address}']");
        Assert.Contains("知事会見資料.pdf", link!.ParentElement!.Line(), StringComparison.Ordinal);
        using var file = await reader.GetAsync(address);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var other = await reader.GetAsync($"/plans/{plan}/versions/2/document");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task The_core_firms_stand_on_the_public_page_with_their_reasons()
    {
        var plan = await desks.DraftAsync(name: "事業者のある計画");
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { CoreFirms = new() { Items = [new() { Name = "（見本）立山軸受", Place = Place.Parse("16201"), Reason = "域内32社から仕入れているため。" }] } }, PlanSection.CoreFirms);
        await ReportedYear.PublishAsync(desks, plan);
        using var reader = SignedIn.Nobody(desks.Site);
        var firms = (await reader.PageAsync("/plans/" + plan)).QuerySelector("[aria-labelledby='core-firms']")!.Line();
        Assert.All(new[] { "重点支援企業等", "（見本）立山軸受", "富山県富山市", "域内32社から仕入れているため。" }, word => Assert.Contains(word, firms, StringComparison.Ordinal));
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A plan workbook goes back to the plan that it came from.</summary>
public sealed class WorkbookTests(Desks desks)
{
    [Fact]
    public async Task The_workbook_of_another_plan_is_refused_with_both_names()
    {
        var one = await desks.DraftAsync(name: "ひとつめの計画");
        var other = await desks.DraftAsync(name: "ふたつめの計画");
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await SendAsync(toyama, other, await GiveAsync(toyama, one));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var says = (await SignedIn.ReadAsync(answer)).QuerySelector("main .notice")!.Line();
        Assert.All(new[] { "ひとつめの計画", one, "ふたつめの計画", other }, name => Assert.Contains(name, says, StringComparison.Ordinal));
        Assert.Equal(["PlanCreated"], await desks.EventsAsync(other));
    }

    [Fact]
    public async Task A_workbook_in_which_nothing_was_changed_says_so_and_saves_nothing()
    {
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, PlanContent.Empty(PlanType.B) with { WinningPath = new() { Text = "水素で勝つ。" } }, PlanSection.WinningPath);
        var before = await desks.EventsAsync(plan);
        using var toyama = await desks.SignInAsync("toyama");
        using var answer = await SendAsync(toyama, plan, await GiveAsync(toyama, plan));
        Assert.Contains("変更はありません", (await toyama.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector("[role=status]")!.Line(), StringComparison.Ordinal);
        Assert.Equal(before, await desks.EventsAsync(plan));
    }

    [Fact]
    public async Task A_workbook_says_what_it_changed_and_asks_about_digits()
    {
        var plan = await desks.DraftAsync();
        using var toyama = await desks.SignInAsync("toyama");
        // Filled in as a planner would, with a figure that may have been counted in 百万円.
        using var filled = new MemoryStream();
        filled.Write(await GiveAsync(toyama, plan));
        using (var document = SpreadsheetDocument.Open(filled, isEditable: true))
        {
            var row = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Row>()).Single(row => row.GetFirstChild<Cell>()!.InnerText == "field sales.target");
            var cell = row.Elements<Cell>().ElementAt(2);
            (cell.CellValue, cell.DataType, cell.InlineString) = (null, CellValues.InlineString, new(new Text("95000")));
        }

        using var answer = await SendAsync(toyama, plan, filled.ToArray());
        var page = await toyama.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Contains("変わった項目：域内への波及効果", page.QuerySelector("[role=status]")!.Line(), StringComparison.Ordinal);
        var asks = page.QuerySelector(".notice.care")!;
        Assert.Contains("9兆5,000億円として読みました", asks.Line(), StringComparison.Ordinal);
        Assert.Equal(WorkspaceAddress.Section(plan, PlanSection.Ripple, "sales.target"), asks.QuerySelector("a")!.GetAttribute("href"));
    }

    private static Task<byte[]> GiveAsync(SignedIn browser, string plan) => browser.Http.GetByteArrayAsync(WorkspaceAddress.Workbook(plan), TestContext.Current.CancellationToken);

    private static async Task<HttpResponseMessage> SendAsync(SignedIn browser, string plan, byte[] workbook)
    {
        var form = (IHtmlFormElement)(await browser.PageAsync(WorkspaceAddress.Of(plan))).QuerySelector("form[action$='plan.xlsx']")!;
        using var body = new MultipartFormDataContent();
        foreach (var field in SignedIn.FieldsOf(form))
        {
            body.Add(new StringContent(field.Value), field.Key);
        }

        body.Add(new ByteArrayContent(workbook), "file", plan + ".xlsx");
        return await browser.Http.PostAsync(form.GetAttribute("action"), body, TestContext.Current.CancellationToken);
    }
}

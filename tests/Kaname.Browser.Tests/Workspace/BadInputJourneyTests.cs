using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Kaname.Browser.Tests.Workspace;

[Collection(OfficeHours.Name)]
public sealed class BadInputJourneyTests(Office office)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task What_cannot_be_read_is_told_beside_its_field_kept_and_not_saved(bool script, int width)
    {
        await using var planner = await office.SitDownAsync(People.Toyama, script, width);
        var plan = await HokurikuPlan.StartAsync(planner, $"まちがいのある計画{width}");

        await planner.AnswerAsync(("start", "R13"), ("end", "R9"), ("summary", new string('あ', 10_000)), ("submitBy", "来月"));
        await planner.PressAsync("保存する");
        await IsToldAsync(planner, "end", "R9", "終わりの令和9年度（2027年度）が、始まりの令和13年度（2031年度）より前です。");
        await IsToldAsync(planner, "summary", new string('あ', 10_000), "4,000");
        await IsToldAsync(planner, "submitBy", "来月", "例：");
        await planner.Sees(".notice.bad", "修正が必要な項目が3件あります");
        await planner.LooksRight();
        await planner.OpenSectionAsync(plan, "basics");
        await Expect(planner.Field("start")).ToHaveValueAsync("");

        await planner.WriteAsync(plan, "basics", ("start", "R9"), ("end", "R13"), ("summary", "<script>document.title = 'x'</script>"));
        await Expect(planner.Field("summary")).ToHaveValueAsync("<script>document.title = 'x'</script>");
        await planner.Page.GotoAsync($"/workspace/plans/{plan}/reading");
        await planner.Sees("main", "<script>document.title = 'x'</script>");
        await Expect(planner.Page).Not.ToHaveTitleAsync("x");

        await planner.OpenSectionAsync(plan, "goals");
        await planner.AnswerAsync(
            ("kgi.investment.baselineYear", "R8"), ("kgi.investment.targetYear", "R13"), ("kgi.investment.16.private.baseline", "百"), ("kgi.investment.16.private.final", "500百万円"),
            ("kgi.investment.16.public.final", "−5"),
            ("kgi.valueAdded.baselineYear", "R8"), ("kgi.valueAdded.targetYear", "R13"), ("kgi.valueAdded.16.baseline", "１２０"), ("kgi.valueAdded.16.final", "120"));
        await planner.PressAsync("保存する");
        await IsToldAsync(planner, "kgi.investment.16.private.baseline", "百", "例：");
        await IsToldAsync(planner, "kgi.investment.16.private.final", "500百万円", "億円");
        await IsToldAsync(planner, "kgi.investment.16.public.final", "−5", "例：");
        await IsToldAsync(planner, "kgi.valueAdded.16.final", "120", "最終目標が基準値と同じです。増やしたい額を入力してください。");
        await planner.LooksRight();
        await planner.OpenSectionAsync(plan, "goals");
        await Expect(planner.Field("kgi.valueAdded.16.baseline")).ToHaveValueAsync("");
        planner.AskedNobodyElse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Going_back_after_a_save_and_saving_again_loses_no_edit(bool script)
    {
        await using var planner = await office.SitDownAsync(People.Toyama, script);
        var plan = await HokurikuPlan.StartAsync(planner, "戻るボタンの計画");
        await planner.WriteAsync(plan, "basics", ("summary", "一度めの概要"));
        await planner.Page.GoBackAsync();
        await planner.AnswerAsync(("summary", "二度めの概要"), ("submitBy", "2028-09-30"));
        await planner.PressAsync("保存する");

        var difference = planner.Page.Locator("table.difference");
        var saved = planner.Page.Locator(".state-now").GetByText("保存しました");
        await Expect(difference.Or(saved).First).ToBeVisibleAsync();
        if (await difference.IsVisibleAsync())
        {
            await Expect(difference).ToContainTextAsync("一度めの概要");
            await planner.PressAsync("この内容で保存する");
        }

        await planner.IsAt("?saved=basics");
        await planner.OpenSectionAsync(plan, "basics");
        await Expect(planner.Field("summary")).ToHaveValueAsync("二度めの概要");
        await Expect(planner.Field("submitBy")).ToHaveValueAsync("2028-09-30");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_in_words(bool script)
    {
        await using var planner = await office.SitDownAsync(People.Toyama, script);
        var plan = await HokurikuPlan.StartAsync(planner, "添付のある計画");
        await planner.OpenDeskAsync(plan);
        await planner.Page.GetByLabel("ファイル", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "根拠.pdf", MimeType = "application/pdf", Buffer = "MZ no document"u8.ToArray() });
        await planner.PressAsync("加える");
        await planner.Sees(".notice.bad", "根拠.pdf");
        await planner.LooksRight();
        await planner.Page.GetByRole(AriaRole.Link, new() { Name = "添付ファイルへ戻る" }).ClickAsync();
        await planner.Sees("section[aria-labelledby=files]", "添付ファイルはありません。");
    }

    private static async Task IsToldAsync(Seat planner, string name, string typed, string said)
    {
        var field = planner.Field(name);
        await Expect(field).ToHaveValueAsync(typed);
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        var fault = planner.Page.Locator($"[id='{await field.GetAttributeAsync("id")}-e']");
        await Expect(fault).ToBeVisibleAsync();
        await Expect(fault).ToContainTextAsync(said);
    }
}

using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kaname.Cli.Tests;

/// <summary>A plan out of the demo's store as a workbook, and a workbook checked without any store.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_plan_is_exported_and_its_workbook_checked()
    {
        var plan = await FilledAsync();
        var file = Path.Combine(_folder, "plan.xlsx");
        var exported = await RunAsync("export", "plan", plan, "--format", "xlsx", "--out", file, "--data", "data", "--lang", "ja");
        Assert.Equal((0, ""), (exported.Exit, exported.Err));
        Assert.Contains("書き出しました", exported.Out, StringComparison.Ordinal);

        var check = await RunAsync("check", file, "--lang", "ja");
        Assert.InRange(check.Exit, 0, 1);
        Assert.Equal("", check.Err);
        Assert.Contains("資料2の要件", check.Out, StringComparison.Ordinal);
        Assert.Contains("B3", check.Out, StringComparison.Ordinal);
        Assert.Contains("記載の点検", check.Out, StringComparison.Ordinal);
        Assert.Contains("Requirements of paper 2", (await RunAsync("check", file, "--lang", "en")).Out, StringComparison.Ordinal);

        var emptied = Fill(file, "field sales.target", "");
        var less = await RunAsync("check", file, "--lang", "ja");
        Assert.Equal(1, less.Exit);
        Assert.Matches($"売上額の目標値がありません。\\s+出典：資料2「計画要件」\\s+直すところ：シート『域内への波及効果』{emptied}の「売上額の目標値」\\s", less.Out);
        // What is met needs no place to mend.
        Assert.Single(Lines(less.Out), line => line.Contains("直すところ：", StringComparison.Ordinal));

        Fill(file, "field sales.target", "99999");
        var lateYear = Fill(file, "field jobs.targetYear", "2099");
        var late = await RunAsync("check", file, "--lang", "ja");
        Assert.Equal(1, late.Exit);
        Assert.Contains("9兆9,999億円として読みました", late.Out, StringComparison.Ordinal);
        Assert.Contains($"確かめるところ：シート『域内への波及効果』{emptied}の「売上額の目標値」", late.Out, StringComparison.Ordinal);
        Assert.Equal($"直すところ：シート『域内への波及効果』{lateYear}の「雇用の創出の目標年度」", Lines(late.Out).Last(line => line.Contains("直すところ：", StringComparison.Ordinal)));
        // A check of our own has no source in the paper.
        Assert.DoesNotContain("出典：", late.Out, StringComparison.Ordinal);
        var english = (await RunAsync("check", file, "--lang", "en")).Out;
        Assert.Contains("Mend in: sheet \"域内への波及効果\" (", english, StringComparison.Ordinal);
        Assert.Contains($" {lateYear}, \"雇用の創出の目標年度\" (Jobs created: target year)", english, StringComparison.Ordinal);

        Fill(file, "field sales.target", "12,000百万円");
        var wrong = await RunAsync("check", file, "--lang", "ja");
        Assert.Equal((2, ""), (wrong.Exit, wrong.Out));
        Assert.Matches("^シート『域内への波及効果』[0-9]+行目 C列：12,000百万円は120億円です。", wrong.Err);

        foreach (var (refused, word) in new (string[], string)[]
        {
            (["export", "plan", plan, "--format", "pdf", "--out", file, "--data", "data"], "--format pdf"),
            (["export", "plan", "B-99-9999", "--out", file, "--data", "data"], "B-99-9999"),
            (["export", "plan", plan, "--out", Path.Combine(_folder, "no", "where.xlsx"), "--data", "data"], "where.xlsx"),
        })
        {
            var said = await RunAsync(refused);
            Assert.Equal((2, ""), (said.Exit, said.Out));
            Assert.Contains(word, said.Err, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused_in_one_line()
    {
        var renamed = Path.Combine(_folder, "renamed.xlsx");
        await File.WriteAllTextAsync(renamed, "text", TestContext.Current.CancellationToken);
        foreach (var (file, language, words) in new[]
        {
            (renamed, "ja", "Excelのブック（.xlsx）として読めません"),
            (renamed, "en", "cannot be read as an Excel workbook"),
            (Path.Combine(_folder, "absent.xlsx"), "en", "absent.xlsx cannot be opened"),
        })
        {
            var said = await RunAsync("check", file, "--lang", language);
            Assert.Equal((2, ""), (said.Exit, said.Out));
            Assert.Contains(words, said.Err, StringComparison.Ordinal);
            Assert.Single(said.Err.Trim().Split('\n'));
        }
    }

    private static string[] Lines(string said) => said.Split('\n', StringSplitOptions.TrimEntries);

    /// <summary>Fills in a field, and says which cell that is.</summary>
    private static string Fill(string file, string key, string text)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var row = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Row>()).Single(row => row.GetFirstChild<Cell>()!.InnerText == key);
        var cell = row.Elements<Cell>().ElementAt(2);
        cell.CellValue = null;
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new(new Text(text));
        return cell.CellReference!.Value!;
    }

    private Task<(int Exit, string Out, string Err)> RunAsync(params string[] arguments) => KanameProcess.RunAsync(_folder, arguments);

    /// <summary>Leaves a demo folder behind, and says which regional plan to look at.</summary>
    private async Task<string> FilledAsync()
    {
        var url = $"http://127.0.0.1:{KanameProcess.FreePort()}";
        using var http = new HttpClient { BaseAddress = new(url) };
        await using var demo = KanameProcess.Start(_folder, ["demo", "--urls", url, "--data", "data"]);
        await demo.ReadyAsync(http);
        using var plans = JsonDocument.Parse(await http.GetStringAsync("/api/v1/plans?type=B&limit=1", TestContext.Current.CancellationToken));
        return plans.RootElement.GetProperty("items")[0].GetProperty("id").GetString()!;
    }
}

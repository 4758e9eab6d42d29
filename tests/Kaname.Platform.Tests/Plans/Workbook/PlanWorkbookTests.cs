using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kaname.Platform.Plans.Workbook;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Tests.Intake;
using Kaname.Platform.Tests.Plans.Form;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Workbook;

[Collection(nameof(SampleNationOnce))]
public sealed class PlanWorkbookTests(SeededNation sample)
{
    private static readonly PlanContent Small = PlanContent.Empty(PlanType.B) with
    {
        Basics = new() { Name = "見本の計画 _x0041_ <&>", Start = new(2026), End = new(2032), SubmitBy = new(2028, 6, 30) },
        Projects = new() { Items = [new() { Id = "x1", Name = "=1+1", SharedKey = "programme-1" }] },
    };

    [Fact]
    public void What_is_written_is_read_again_as_it_was()
    {
        foreach (var version in sample.Nation.Plans.GroupBy(plan => plan.Type).SelectMany(plans => plans.Take(4)).SelectMany(plan => plan.Versions))
        {
            var reading = Read(Written(version.Content, Places(version)));
            Assert.Empty(reading.Problems);
            Assert.Equal(Places(version), reading.Authors);
            Assert.Equal(PlanJson.Write(version.Content), PlanJson.Write(reading.Content!));
        }

        Assert.Equal(PlanJson.Write(Small), PlanJson.Write(Read(Written(Small)).Content!));
    }

    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void A_workbook_is_a_sound_one(PlanType type)
    {
        var version = sample.Nation.Plans.First(plan => plan.Type == type).Versions[0];
        foreach (var file in new[] { Written(PlanContent.Empty(type)), Written(version.Content, Places(version)) })
        {
            using var document = SpreadsheetDocument.Open(file, isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}"));
            var sheets = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
            Assert.Equal(["表紙", .. PlanSections.For(type).Select(profile => profile.Name), "kaname"], sheets);
        }
    }

    [Fact]
    public void What_is_filled_in_is_read_whatever_kind_of_cell_it_is()
    {
        var file = Changed(Written(Small), "目標（KGI・KPI）", "cells kgi.investment.16.private", (2, Number("0.1")), (3, Inline("１２０")));
        Changed(file, "目標（KGI・KPI）", "field kgi.investment.targetYear", (2, Number("2032")));
        Changed(file, "基本情報", "field submitBy", (2, Number("47000")));
        Changed(file, "域外企業の誘致", "field invites", (2, new Cell { DataType = CellValues.Boolean, CellValue = new("1") }));
        Changed(file, "産業の分野と現状", "field fields", (2, Inline("13 マテリアル（重要鉱物・部素材）\n2")));
        Changed(file, "区域と飛び地", "field places", (2, new Cell
        {
            DataType = CellValues.InlineString,
            InlineString = new(new Run(new Text("富山")), new Run(new Text("県")), new PhoneticRun(new Text("トヤマ")) { BaseTextStartIndex = 0, EndingBaseIndex = 2 }),
        }));
        var reading = Read(file);

        Assert.Empty(reading.Problems.Select(problem => problem.Text));
        var content = reading.Content!;
        Assert.Equal((10_000_000, 12_000_000_000), (content.Goals.Items[0].Shares[0].Baseline, content.Goals.Items[0].Shares[0].Milestones[2026]));
        Assert.Equal(new DateOnly(2028, 9, 4), content.Basics.SubmitBy);
        Assert.True(content.OutsideFirms.Invites);
        Assert.Equal([13, 2], content.Industries.Fields);
        Assert.Equal(Forms.Toyama, Assert.Single(content.Area.Places));
        Assert.Equal(PlanJson.Write(Small), PlanJson.Write(reading.Basis!));
    }

    [Fact]
    public void A_problem_names_sheet_row_and_column()
    {
        var file = Changed(Written(Small), "目標（KGI・KPI）", "cells kgi.valueAdded.16", (2, Inline("12,000百万円")), (3, new Cell { DataType = CellValues.Error, CellValue = new("#REF!") }));
        Changed(file, "プロジェクトとインフラ", "row items x1", (40, Inline("はみ出し")));
        Changed(file, "基本情報", "field end", (2, Number("2020")));
        var reading = Read(file);

        Assert.Null(reading.Content);
        Assert.Equal(4, reading.Problems.Count);
        Assert.Matches("^シート『基本情報』6行目 C列：終わりの令和2年度（2020年度）が、始まりの", reading.Problems[0].Text);
        Assert.Matches("^シート『プロジェクトとインフラ』[0-9]+行目 AO列：この列は読み取りません。", reading.Problems[1].Text);
        Assert.Matches("^シート『目標（KGI・KPI）』[0-9]+行目 D列：数式の結果がありません。", reading.Problems[2].Text);
        Assert.Matches("^シート『目標（KGI・KPI）』[0-9]+行目 C列：12,000百万円は120億円です。億円で入力してください。例：120$", reading.Problems[3].Text);
        Assert.Matches("^Sheet \"目標（KGI・KPI）\" row [0-9]+, column C: ", reading.Problems[3].TextEn);
    }

    [Fact]
    public void A_row_that_belongs_to_nothing_and_a_row_that_is_gone_are_told()
    {
        var file = Written(Small);
        Edit(file, "基本情報", rows => rows.Append(new Row(new Cell { CellReference = "C90", DataType = CellValues.InlineString, InlineString = new(new Text("メモ")) }) { RowIndex = 90 }));
        Edit(file, "活用する支援策", rows => rows.Elements<Row>().Single(row => Key(row) == "field items").Remove());
        var problems = Read(file).Problems;

        Assert.Equal(2, problems.Count);
        Assert.StartsWith("シート『基本情報』90行目 C列：この行は、どの項目のものか分かりません。", problems[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("シート『活用する支援策』：シートの形が変わっています（field items）。", problems[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_put_into_a_list_is_read()
    {
        var file = Written(Small);
        Edit(file, "プロジェクトとインフラ", rows =>
        {
            var end = rows.Elements<Row>().Single(row => Key(row) == "end items");
            end.Remove();
            var spare = rows.Elements<Row>().Last(row => Key(row) == "row items");
            spare.InsertAfterSelf(new Row(new Cell { CellReference = "B80", DataType = CellValues.InlineString, InlineString = new(new Text("港")) }) { RowIndex = 80 });
        });
        var items = Read(file).Content!.Projects.Items;
        Assert.Equal([("x1", "=1+1", "programme-1"), ("p1", "港", null)], items.Select(item => (item.Id, item.Name!, item.SharedKey)));
    }

    [Fact]
    public void What_is_no_plan_workbook_gets_one_sentence()
    {
        Assert.Contains("Excelのブック（.xlsx）として読めません", One(new MemoryStream("not a workbook"u8.ToArray())), StringComparison.Ordinal);
        Assert.Contains("Excelのブック（.xlsx）として読めません", One(new MemoryStream(new byte[25_000_000])), StringComparison.Ordinal);
        Assert.Contains("Excelのブック（.xlsx）として読めません", One(new MemoryStream()), StringComparison.Ordinal);
        Assert.Contains("Excelのブック（.xlsx）として読めません", One(Zipped()), StringComparison.Ordinal);
        Assert.Contains("計画ブックではありません", One(Foreign()), StringComparison.Ordinal);
        var cut = Written(Small).ToArray();
        Assert.Contains("Excelのブック（.xlsx）として読めません", One(new MemoryStream(cut[..(cut.Length / 2)])), StringComparison.Ordinal);

        static string One(MemoryStream file) => Assert.Single(Read(file).Problems).Text;
    }

    [Fact]
    public void A_file_broken_anywhere_is_refused_or_read_but_never_throws()
    {
        var (whole, dice) = (Written(Small).ToArray(), new Random(20_260_518));
        for (var turn = 0; turn < 150; turn++)
        {
            var broken = whole.ToArray();
            for (var bytes = 0; bytes < 4; bytes++)
            {
                broken[dice.Next(broken.Length)] = (byte)dice.Next(256);
            }

            var reading = Read(new MemoryStream(broken));
            Assert.Equal(reading.Content is null, reading.Problems.Count > 0);
        }
    }

    private static Place[] Places(PublishedVersion version) => [.. version.Authors.Select(author => author.Place).OfType<Place>()];

    private static MemoryStream Written(PlanContent content, params Place[] authors)
    {
        var file = new MemoryStream();
        PlanWorkbook.Write(file, content, authors.Length == 0 ? [Forms.Toyama] : authors, Forms.Municipalities);
        file.Position = 0;
        return file;
    }

    private static WorkbookReading Read(MemoryStream file)
    {
        file.Position = 0;
        return PlanWorkbook.Read(file, Forms.Municipalities);
    }

    private static Cell Number(string text) => new() { CellValue = new(text) };

    private static Cell Inline(string text) => new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    private static string Key(Row row) => row.GetFirstChild<Cell>()?.InnerText ?? "";

    /// <summary>Fills cells of the row with a key; columns count from 0 for A.</summary>
    private static MemoryStream Changed(MemoryStream file, string sheet, string key, params (int Column, Cell Cell)[] cells)
    {
        Edit(file, sheet, rows =>
        {
            var row = rows.Elements<Row>().First(row => Key(row) == key);
            foreach (var (column, cell) in cells)
            {
                var name = (column < 26 ? "" : "A") + (char)('A' + (column % 26)) + row.RowIndex!.Value;
                row.Elements<Cell>().FirstOrDefault(old => old.CellReference?.Value == name)?.Remove();
                cell.CellReference = name;
                row.Append(cell);
            }
        });
        return file;
    }

    private static void Edit(MemoryStream file, string sheet, Action<SheetData> edit)
    {
        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var found = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().FirstOrDefault(one => one.Name == sheet);
        if (found is not null)
        {
            edit(((WorksheetPart)document.WorkbookPart.GetPartById(found.Id!)).Worksheet!.GetFirstChild<SheetData>()!);
        }
    }

    private static MemoryStream Zipped()
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("readme.txt");
        }

        return file;
    }

    private static MemoryStream Foreign()
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(new Row(new Cell { CellReference = "A1", CellValue = new("1") }) { RowIndex = 1 }));
            workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = "Sheet1" }));
        }

        return file;
    }
}

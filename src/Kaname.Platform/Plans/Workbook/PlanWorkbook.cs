using System.Globalization;
using System.Text.Json;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>
/// A plan as a workbook that can be filled in and read again (計画ブック). It carries the content that it was made from in a hidden
/// sheet: its layout is that content's, and what no cell shows is kept.
/// </summary>
public static class PlanWorkbook
{
    /// <summary>The version of the layout; a reader refuses one that it does not know.</summary>
    public const int FormatVersion = 1;

    private const string CoverName = "表紙";
    private const string ContentName = "kaname";
    private const int LongestCell = 30_000;

    /// <summary>Writes the plan.</summary>
    /// <param name="authors">Its author governments, the lead first: their rows are in the tables of goals.</param>
    /// <param name="planId">Its number, so that the workbook is not taken for one of another plan; null where it has none.</param>
    public static void Write(Stream stream, PlanContent content, IReadOnlyList<Place> authors, Municipalities municipalities, string? planId = null)
    {
        var context = new FormContext(content, authors, municipalities);
        var sections = PlanSections.For(content.Type).Select(profile =>
        {
            var form = SectionForms.Of(profile.Section);
            return (profile.Name, SectionSheet.Rows(profile, form.Parts(context), form.Read(context)), false);
        });
        WorkbookFile.Write(stream, [(CoverName, Cover(context, planId), false), .. sections, (ContentName, Content(content, planId), true)]);
    }

    /// <summary>Reads a workbook that <see cref="Write"/> made and somebody filled in. Never throws for what is in the file.</summary>
    public static WorkbookReading Read(Stream stream, Municipalities municipalities)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (SheetsOfFile.Read(stream) is not { } sheets)
        {
            return WorkbookReading.Refused(
                "Excelのブック（.xlsx）として読めません。書き出した計画ブックを、.xlsxの形のまま20MBまでで選んでください。例：B-16-0001.xlsx",
                "This cannot be read as an Excel workbook (.xlsx). Choose a plan workbook that was exported, as .xlsx and up to 20 MB, for example B-16-0001.xlsx.");
        }

        if (sheets.Select(sheet => FirstKey(sheet)).FirstOrDefault(key => key.StartsWith(RowKey.Cover + ' ', StringComparison.Ordinal)) is not { } cover)
        {
            return WorkbookReading.Refused(
                "計画ブックではありません。このシステムから書き出したブックに入力し、それを選んでください。例：B-16-0001.xlsx",
                "This is not a plan workbook. Fill in one that was exported from this system, and choose that, for example B-16-0001.xlsx.");
        }

        var marks = cover.Split(' ');
        if (marks.Length < 2 || marks[1] != FormatVersion.ToString(CultureInfo.InvariantCulture))
        {
            return WorkbookReading.Refused(
                "別の版の計画ブックです。計画ブックをもう一度書き出し、そこに入力してください。",
                "This plan workbook is of another version. Export it again, and fill in that one.");
        }

        if (Carried(sheets) is not { } content)
        {
            return WorkbookReading.Refused(
                "計画ブックのかくれたシートが失われています。計画ブックをもう一度書き出し、そこに入力を写してください。",
                "The hidden sheet of the plan workbook is lost. Export the workbook again, and copy what was entered.");
        }

        var authors = marks.Skip(2).Select(code => Place.TryParse(code, out var place) ? place : default).Where(place => place != default).ToList();
        return Sections(sheets, new FormContext(content, authors, municipalities)) with { PlanId = PlanOf(sheets) };
    }

    private static WorkbookReading Sections(IReadOnlyList<FoundSheet> sheets, FormContext context)
    {
        var (now, problems) = (context.Content, new List<WorkbookProblem>());
        var cells = new Dictionary<(PlanSection, string), string>();
        foreach (var profile in PlanSections.For(context.Content.Type))
        {
            if (sheets.FirstOrDefault(sheet => FirstKey(sheet) == $"{RowKey.Section} {profile.Slug}") is not { } sheet)
            {
                problems.Add(new(
                    null, null, null,
                    $"シート『{profile.Name}』がありません。計画ブックをもう一度書き出し、そこに入力を写してください。",
                    $"The sheet \"{profile.Name}\" is missing. Export the workbook again, and copy what was entered."));
                continue;
            }

            var form = SectionForms.Of(profile.Section);
            var found = new SectionOfSheet(sheet, form.Parts(context));
            var reading = form.Write(found.Typed, context);
            foreach (var (path, cell) in found.Cells)
            {
                cells[(profile.Section, path)] = cell;
            }

            problems.AddRange(found.Problems);
            problems.AddRange(reading.Problems.Select(found.Place));
            if (reading.Json is { } json)
            {
                now = PlanJson.WithSection(now, profile.Section, json);
            }
        }

        return new(context.Content, context.Authors, problems.Count == 0 ? now : null, problems) { Cells = cells };
    }

    private static IEnumerable<SheetRow> Cover(FormContext context, string? planId)
    {
        var (content, profile) = (context.Content, PlanTypes.Of(context.Content.Type));
        return
        [
            new($"{RowKey.Cover} {FormatVersion} {string.Join(' ', context.Authors)}".TrimEnd(), new SheetCell("計画ブック", CellLook.Title)),
            new(RowKey.Note, Label("計画の名称"), SheetCell.Note(content.Basics.Name)),
            .. planId is null ? (SheetRow[])[] : [new(RowKey.Note, Label("計画の番号"), SheetCell.Note(planId))],
            new(RowKey.Note, Label("計画の種類"), SheetCell.Note($"{content.Type} {profile.Name}")),
            new(RowKey.Note, Label("策定主体"), SheetCell.Note(string.Join('、', context.Authors.Select(place => context.Municipalities.NameOf(place) ?? place.Value)))),
            new(RowKey.Note, Label("様式の版"), SheetCell.Note(FormatVersion.ToString(CultureInfo.InvariantCulture))),
            new(RowKey.Note),
            new(RowKey.Note, Label("書き方"), SheetCell.Note("枠のある欄に入力してください。表紙は書き換えても読み取りません。")),
            new(RowKey.Note, Label(""), SheetCell.Note("まだ決まらない欄は空けてください。空欄は0とみなしません。")),
            new(RowKey.Note, Label(""), SheetCell.Note("金額は億円で入力してください。年度は4月から翌年3月までです。")),
            new(RowKey.Note, Label(""), SheetCell.Note("行と列の並び、シートは変えないでください。表の行は、終わりの行の上に足せます。")),
        ];

        static SheetCell Label(string text) => new(text, CellLook.Label);
    }

    private static IEnumerable<SheetRow> Content(PlanContent content, string? planId) =>
    [
        .. PlanJson.Write(content).Chunk(LongestCell).Select(piece => new SheetRow(RowKey.Content, new SheetCell(new string(piece), CellLook.Plain))),
        .. planId is null ? (SheetRow[])[] : [new(RowKey.Plan, new SheetCell(planId, CellLook.Plain))],
    ];

    private static string? PlanOf(IReadOnlyList<FoundSheet> sheets) => sheets.Where(sheet => FirstKey(sheet) == RowKey.Content)
        .SelectMany(sheet => sheet.Rows).FirstOrDefault(row => row.Key == RowKey.Plan)?.Cells.GetValueOrDefault(1)?.Text.Trim();

    private static PlanContent? Carried(IReadOnlyList<FoundSheet> sheets)
    {
        var json = string.Concat(sheets.Where(sheet => FirstKey(sheet) == RowKey.Content).SelectMany(sheet => sheet.Rows)
            .Where(row => row.Key == RowKey.Content).Select(row => row.Cells.TryGetValue(1, out var piece) ? piece.Text : ""));
        try
        {
            return json.Length == 0 ? null : PlanJson.Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string FirstKey(FoundSheet sheet) => sheet.Rows.Count > 0 ? sheet.Rows[0].Key : "";
}

using Kaname.Policy.Geography;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Workbook;

/// <summary>What became of a workbook: a whole plan, or what has to be mended. Nothing is half read.</summary>
/// <param name="Basis">The plan that the workbook was made from; null where it cannot be told.</param>
/// <param name="Authors">The author governments that it names.</param>
/// <param name="Content">The plan as it now reads in the workbook; null where there are problems.</param>
/// <param name="Problems">What has to be mended, sheet by sheet.</param>
public sealed record WorkbookReading(PlanContent? Basis, IReadOnlyList<Place> Authors, PlanContent? Content, IReadOnlyList<WorkbookProblem> Problems)
{
    /// <summary>The number of the plan that it was exported from; null where it does not say.</summary>
    public string? PlanId { get; init; }

    internal IReadOnlyDictionary<(PlanSection Section, string Path), string> Cells { get; init; } = new Dictionary<(PlanSection, string), string>();

    /// <summary>The cell in which a field of a section is filled in, or where its list or table begins (C12); null where the sheet has no such place.</summary>
    public string? CellOf(PlanSection section, string path) => Cells.GetValueOrDefault((section, path));

    internal static WorkbookReading Refused(string sentence, string sentenceEn) => new(null, [], null, [new(null, null, null, sentence, sentenceEn)]);
}

/// <summary>Something to mend in a workbook.</summary>
/// <param name="Sheet">The sheet by its name; null where it is the file as a whole.</param>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column by its letters.</param>
/// <param name="Sentence">What is wrong, what to do and an example, in Japanese.</param>
/// <param name="SentenceEn">The same in English.</param>
public sealed record WorkbookProblem(string? Sheet, int? Row, string? Column, string Sentence, string SentenceEn)
{
    /// <summary>シート『目標（KGI・KPI）』6行目 D列：最終目標が基準値と同じです。…</summary>
    public string Text => Where("シート『{0}』", "{1}行目", " {2}列", "：") + Sentence;

    /// <summary>The same in English.</summary>
    public string TextEn => Where("Sheet \"{0}\"", " row {1}", ", column {2}", ": ") + SentenceEn;

    private string Where(string sheet, string row, string column, string end) => Sheet is null
        ? ""
        : string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            sheet + (Row is null ? "" : row) + (Column is null ? "" : column) + end, Sheet, Row, Column);
}

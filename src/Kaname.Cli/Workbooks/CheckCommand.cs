using System.CommandLine;
using Kaname.Platform;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Platform.Plans.Workbook;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Cli.Workbooks;

/// <summary><c>kaname check FILE.xlsx</c>: 自己点検 of a plan workbook, without a store; exit 1 where something is to be done.</summary>
internal static class CheckCommand
{
    public static Command Create(Words words)
    {
        var file = new Argument<FileInfo>("FILE.xlsx") { Description = words.Say("計画ブック", "a plan workbook") };
        var command = new Command("check", words.Say(
            "計画ブックを、資料2の要件と記載の点検に照らします", "checks a plan workbook against the paper's requirements and for completeness"))
        {
            file,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), words));
        return command;
    }

    private static int Run(FileInfo file, Words words)
    {
        var municipalities = LoadMunicipalities.From(PlatformOptions.ShippedFacts);
        var reading = Read(file, municipalities);
        if (reading.Content is not { } content)
        {
            foreach (var problem in reading.Problems)
            {
                Console.Error.WriteLine(words.Say(problem.Text, problem.TextEn));
            }

            return ExitCode.Usage;
        }

        var plan = new FormContext(content, reading.Authors, municipalities);
        var check = PlanCheck.Of(plan.Facts);
        Print(words.Say("資料2の要件", "Requirements of paper 2"), check.Requirements, reading, plan, words);
        Print(words.Say("記載の点検", "Completeness of the plan"), check.Completeness, reading, plan, words);
        PrintDoubts(reading, plan, words);
        Console.WriteLine(check.Open == 0
            ? words.Say("直すところはありません。", "There is nothing to mend.")
            : words.Say($"直すところ、書き足すところが{check.Open}つあります。", $"To mend or to add: {check.Open}."));
        return check.Open == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static WorkbookReading Read(FileInfo file, Municipalities municipalities)
    {
        try
        {
            using var stream = file.OpenRead();
            return PlanWorkbook.Read(stream, municipalities);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreProblem(
                $"{file.Name} を開けません（{e.Message}）。ファイルの場所と、ほかで開いていないかを確かめてください。",
                $"{file.Name} cannot be opened ({e.Message}). Check where it is and that nothing else holds it open.",
                e);
        }
    }

    /// <summary>What is to be done first, then what a person decides, then what stands.</summary>
    private static void Print(string title, IReadOnlyList<RequirementResult> results, WorkbookReading workbook, FormContext plan, Words words)
    {
        Console.WriteLine(title);
        foreach (var result in PlanCheck.InOrder(results))
        {
            Console.WriteLine($"  {Mark(result, words)}  {result.Requirement.Id}  {words.Say(result.Requirement.Text, result.Requirement.TextEn)}");
            Console.WriteLine($"      {words.Say(result.Reason, result.ReasonEn)}");
            if (!result.NeedsWork)
            {
                continue;
            }

            if (result.Requirement.Source is { } source)
            {
                Console.WriteLine($"      {words.Say("出典：", "Source: ")}{source}");
            }

            if (result.Section is { } section)
            {
                Console.WriteLine($"      {words.Say("直すところ：", "Mend in: ")}{Place(section, result.Field, workbook, plan, words)}");
            }
        }

        Console.WriteLine();
    }

    /// <summary>Figures that may have been counted in another unit: asked about, and no ground for another exit code.</summary>
    private static void PrintDoubts(WorkbookReading workbook, FormContext plan, Words words)
    {
        var doubts = PlanSections.For(plan.Content.Type).SelectMany(profile => FormDoubt.Of(profile.Section, plan).Select(doubt => (profile.Section, Doubt: doubt))).ToList();
        if (doubts.Count == 0)
        {
            return;
        }

        Console.WriteLine(words.Say("桁を確かめてほしい数値", "Figures whose digits to check"));
        foreach (var (section, doubt) in doubts)
        {
            Console.WriteLine($"  ? {words.Say($"{doubt.Label}：{doubt.Sentence}", $"{doubt.LabelEn}: {doubt.SentenceEn}")}");
            Console.WriteLine($"      {words.Say("確かめるところ：", "Check in: ")}{Place(section, doubt.Path, workbook, plan, words)}");
        }

        Console.WriteLine();
    }

    /// <summary>The workbook is in Japanese: its own words stand in both languages, so that they can be found in it.</summary>
    private static string Place(PlanSection section, string? field, WorkbookReading workbook, FormContext plan, Words words)
    {
        var profile = PlanSections.Of(section);
        var sheet = (Ja: $"シート『{profile.Name}』", En: $"sheet \"{profile.Name}\" ({profile.NameEn})");
        if (field is null || FormLabels.Of(SectionForms.Of(section).Parts(plan), field) is not { } label)
        {
            return words.Say(sheet.Ja, sheet.En);
        }

        var cell = workbook.CellOf(section, field);
        return words.Say($"{sheet.Ja}{cell}の「{label.Ja}」", $"{sheet.En}{(cell is null ? "" : $" {cell}")}, \"{label.Ja}\" ({label.En})");
    }

    private static string Mark(RequirementResult result, Words words) => (result.Outcome, result.Stated) switch
    {
        (Outcome.Met, _) => words.Say("✓ 満たす", "✓ met"),
        (Outcome.NotMet, _) => words.Say("! 満たさない", "! not met"),
        (Outcome.Person, true) => words.Say("○ 人が確認（記載あり）", "○ for a person (stated)"),
        (Outcome.Person, _) => words.Say("○ 人が確認（記載なし）", "○ for a person (not stated)"),
        _ => words.Say("– 該当しない", "– does not apply"),
    };
}

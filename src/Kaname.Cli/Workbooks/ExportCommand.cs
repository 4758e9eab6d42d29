using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Workbook;
using Kaname.Platform.Store;

namespace Kaname.Cli.Workbooks;

/// <summary><c>kaname export plan ID --format xlsx --out FILE</c>: a plan as it now reads, as a workbook.</summary>
internal static class ExportCommand
{
    private const string Xlsx = "xlsx";

    public static Command Create(Words words)
    {
        var id = new Argument<string>("ID") { Description = words.Say("計画の番号（B-16-0001）", "the plan's number (B-16-0001)") };
        var format = new Option<string>("--format") { Description = "xlsx | docx | pdf", DefaultValueFactory = _ => Xlsx };
        format.AcceptOnlyFromAmong(Xlsx, "docx", "pdf");
        var to = new Option<FileInfo>("--out") { Description = words.Say("書き出すファイル", "the file to write"), Required = true };
        var plan = StoredCommand.Create(
            "plan", words.Say("計画を、今の記載のまま書き出します", "writes a plan as it now reads"), words,
            (services, parsed, cancellation) => RunAsync(services, parsed.GetRequiredValue(id), parsed.GetRequiredValue(format), parsed.GetRequiredValue(to), words, cancellation),
            format, to);
        plan.Add(id);
        return new Command("export", words.Say("書き出し", "exports")) { plan };
    }

    private static async Task<int> RunAsync(IServiceProvider services, string id, string format, FileInfo file, Words words, CancellationToken cancellation)
    {
        if (format != Xlsx)
        {
            throw new StoreProblem(
                $"--format {format} はまだありません。--format xlsx で書き出してください。", $"There is no --format {format} yet. Use --format xlsx.");
        }

        var draft = await services.GetRequiredService<ReadDraft>().FindAsync(id, cancellation)
            ?? throw new StoreProblem($"{id} という計画はありません。番号を確かめてください。例：B-16-0001", $"There is no plan {id}. Check its number, for example B-16-0001.");
        using var workbook = new MemoryStream();
        PlanWorkbook.Write(workbook, draft.Content, draft.Authors, services.GetRequiredService<Municipalities>(), draft.PlanId);
        try
        {
            await File.WriteAllBytesAsync(file.FullName, workbook.ToArray(), cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreProblem($"{file.FullName} を書けません（{e.Message}）。", $"{file.FullName} cannot be written ({e.Message}).", e);
        }

        Console.WriteLine(words.Say($"{file.Name} に {id} を書き出しました。", $"{id} was written to {file.Name}."));
        return ExitCode.Done;
    }
}

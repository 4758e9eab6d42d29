using System.CommandLine;
using Kaname.Network.Degrees;
using Kaname.Network.Store;
using Kaname.Platform;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Store;

namespace Kaname.Cli.Network;

/// <summary><c>kaname network degrees</c>: connector and hub degree of every firm, from files to a file.</summary>
internal static class DegreesCommand
{
    public static Command Create(Words words)
    {
        var options = new DegreeOptions(words);
        var command = new Command("degrees", words.Say("企業ごとのコネクター度とハブ度を計算します", "computes connector and hub degree of every firm"));
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, words, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, DegreeOptions options, Words words, CancellationToken cancellation)
    {
        var table = Compute(parsed, options, words, cancellation);
        ReportWords.Print(table.Report, words);
        if (options.Trade.IsStrict(parsed) && !table.Report.IsClean)
        {
            Console.Error.WriteLine(words.Say("読めない行があるため、結果を書きませんでした（--strict）。", "Some rows could not be read: nothing was written (--strict)."));
            return ExitCode.Findings;
        }

        var rows = options.RowsOf(parsed, table);
        var threads = options.Trade.ThreadsOf(parsed);
        var japanese = parsed.GetValue(Words.Option) == "ja";
        options.Result.Write(
            parsed,
            (_, path) => WriteDegrees.AsParquet(table, path, rows, japanese),
            (format, stream) =>
            {
                if (format == "json")
                {
                    WriteDegrees.AsJson(table, stream, rows, threads);
                }
                else
                {
                    WriteDegrees.AsCsv(table, stream, rows, japanese, threads);
                }
            });
        return table.Report.IsClean ? ExitCode.Done : ExitCode.Findings;
    }

    private static DegreeTable Compute(ParseResult parsed, DegreeOptions options, Words words, CancellationToken cancellation)
    {
        var known = LoadMunicipalities.Codes(PlatformOptions.ShippedFacts);
        var (firms, transactions, threads) = (options.Trade.FirmsOf(parsed), options.Trade.TransactionsOf(parsed), options.Trade.ThreadsOf(parsed));
        using var progress = new TerminalProgress(words.Say("読み取り", "reading"));
        if (options.StoreOf(parsed) is not { } path)
        {
            return DegreeTable.Compute(
                new()
                {
                    Firms = firms,
                    Transactions = transactions,
                    Year = options.Trade.YearOf(parsed),
                    LeavesOutOverseas = options.LeavesOutOverseas(parsed),
                    KnownMunicipalities = known,
                    Threads = threads,
                },
                progress,
                cancellation);
        }

        var (store, _) = EdgeStore.OpenOrBuild(
            new() { Firms = firms, Transactions = transactions, KnownMunicipalities = known, Threads = threads }, path, progress, cancellation);
        using (store)
        {
            var year = options.Trade.YearOf(parsed) ?? (store.Years.Count > 0 ? store.Years[^1] : null);
            return year is { } asked && store.Years.Contains(asked)
                ? store.Degrees(asked, options.PrefectureOf(parsed), options.LeavesOutOverseas(parsed))
                : throw new StoreProblem(
                    $"{path} に、求められた年度の取引はありません。ある年度：{string.Join("、", store.Years)}", $"{path} holds no transactions of that fiscal year. It has: {string.Join(", ", store.Years)}.");
        }
    }
}

using System.CommandLine;
using Kaname.Network.Degrees;
using Kaname.Network.Reading;
using Kaname.Platform;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Store;
using Kaname.Policy.Strategy;

namespace Kaname.Cli.Network;

/// <summary><c>kaname network degrees</c>: connector and hub degree of every firm, from files to a file.</summary>
internal static class DegreesCommand
{
    public static Command Create(Words words)
    {
        var trade = new TradeOptions(words);
        var to = new ResultOption(words, "csv", "parquet", "json");
        var overseas = new Option<string>("--overseas")
        {
            Description = words.Say("国外（OVERSEAS）との取引：include は域外販売に含める、exclude は除く", "trade with OVERSEAS: include it as outside sales, or exclude it"),
            DefaultValueFactory = _ => "include",
        };
        overseas.AcceptOnlyFromAmong("include", "exclude");
        var command = new Command("degrees", words.Say("企業ごとのコネクター度とハブ度を計算します", "computes connector and hub degree of every firm"));
        trade.AddTo(command);
        command.Add(overseas);
        to.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, trade, to, parsed.GetValue(overseas) == "exclude", words, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, TradeOptions trade, ResultOption to, bool leavesOutOverseas, Words words, CancellationToken cancellation)
    {
        var question = new DegreeQuestion
        {
            Firms = trade.FirmsOf(parsed),
            Transactions = trade.TransactionsOf(parsed),
            Year = trade.YearOf(parsed),
            LeavesOutOverseas = leavesOutOverseas,
            KnownMunicipalities = LoadMunicipalities.Codes(PlatformOptions.ShippedFacts),
            Threads = trade.ThreadsOf(parsed),
        };
        DegreeTable table;
        using (var progress = new TerminalProgress(words.Say("読み取り", "reading")))
        {
            table = DegreeTable.Compute(question, progress, cancellation);
        }

        ReportWords.Print(table.Report, words);
        if (trade.IsStrict(parsed) && !table.Report.IsClean)
        {
            Console.Error.WriteLine(words.Say("読めない行があるため、結果を書きませんでした（--strict）。", "Some rows could not be read: nothing was written (--strict)."));
            return ExitCode.Findings;
        }

        var japanese = parsed.GetValue(Words.Option) == "ja";
        to.Write(parsed, words, (format, path) => WriteDegrees.AsParquet(table, path, japanese: japanese), (format, stream) =>
        {
            if (format == "json")
            {
                WriteDegrees.AsJson(table, stream, threads: question.Threads);
            }
            else
            {
                WriteDegrees.AsCsv(table, stream, japanese: japanese, threads: question.Threads);
            }
        });
        return table.Report.IsClean ? ExitCode.Done : ExitCode.Findings;
    }
}

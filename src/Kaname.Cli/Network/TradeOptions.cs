using System.CommandLine;
using Kaname.Platform.Store;
using Kaname.Policy.Strategy;

namespace Kaname.Cli.Network;

/// <summary>The options that name firms, transactions and year, the same in every command that reads them.</summary>
internal sealed class TradeOptions
{
    private readonly Words _words;
    private readonly Option<string> _firms;
    private readonly Option<string[]> _transactions;
    private readonly Option<string?> _year;
    private readonly Option<bool> _strict;
    private readonly Option<int> _threads;

    public TradeOptions(Words words)
    {
        _words = words;
        _firms = new("--firms") { Description = words.Say("企業のCSV", "the firms, CSV"), Required = true };
        _transactions = new("--transactions")
        {
            Description = words.Say("取引のCSVかParquet。並べるか、繰り返すか、フォルダーを指してください", "the transactions, CSV or Parquet: several after one another, the option repeated, or a folder"),
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        _year = new("--year") { Description = words.Say("年度（2026、令和8年度）。なければ、ファイルの最も新しい年度", "the fiscal year; without it the latest in the files") };
        _strict = new("--strict") { Description = words.Say("読めない行があれば、結果を書かない", "write nothing where a row cannot be read") };
        _threads = new("--threads") { Description = words.Say("使うスレッドの数", "how many threads"), DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, 8) };
    }

    public void AddTo(Command command)
    {
        command.Add(_firms);
        command.Add(_transactions);
        command.Add(_year);
        command.Add(_strict);
        command.Add(_threads);
    }

    public string FirmsOf(ParseResult parsed) => parsed.GetRequiredValue(_firms);

    public IReadOnlyList<string> TransactionsOf(ParseResult parsed) => parsed.GetRequiredValue(_transactions);

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    public int ThreadsOf(ParseResult parsed) => parsed.GetValue(_threads) is >= 1 and <= 64 and var threads
        ? threads
        : throw new StoreProblem("--threads は1から64までで書いてください。", "--threads goes from 1 to 64.");

    public FiscalYear? YearOf(ParseResult parsed)
    {
        if (parsed.GetValue(_year) is not { } text)
        {
            return null;
        }

        return FiscalYear.TryParse(text, out var year, out var problem) ? year : throw new StoreProblem("--year " + problem!.Message, "--year " + problem.MessageEn);
    }
}

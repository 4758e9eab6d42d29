using System.CommandLine;
using System.Globalization;
using Kaname.Network.Sample;
using Kaname.Platform;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Store;

namespace Kaname.Cli.Network;

/// <summary><c>kaname sample --size s|m|l --seed N --out DIR</c>: a made-up nation's firms and trade, to try the tools on.</summary>
internal static class SampleCommand
{
    /// <summary>As a shell reports a program that Ctrl+C ended: what comes after <c>&amp;&amp;</c> must not run on files that are not there.</summary>
    private const int Stopped = 130;

    public static Command Create(Words words)
    {
        var size = new Option<string>("--size")
        {
            Description = words.Say(
                "s（10万社・100万行）、m（100万社・1,000万行）、l（200万社・5,000万行、2.3GB）", "s (100,000 firms, 1 million rows), m (1 and 10 million), l (2 and 50 million, 2.3 GB)"),
            Required = true,
        };
        size.AcceptOnlyFromAmong([.. SampleSize.All.Select(one => one.Name)]);
        var seed = new Option<ulong>("--seed")
        {
            Description = words.Say("乱数の種。同じ種からは同じファイルができます", "the seed: the same one gives the same files"),
            DefaultValueFactory = _ => 1,
        };
        var to = new Option<DirectoryInfo>("--out")
        {
            Description = words.Say(
                "書き出すフォルダー（なければ作ります）。前に作った見本は置き換え、見本でない同名のファイルは上書きしません",
                "the folder to write to, made where it is not there; an earlier sample is replaced, any other file of these names is never overwritten"),
            Required = true,
        };
        var command = new Command("sample", words.Say(
            "見本の企業と取引（firms.csv、transactions.csv、truth.csv）を作ります。実在の企業ではありません",
            "makes up firms and their trade (firms.csv, transactions.csv, truth.csv); none of them is real"))
        {
            size, seed, to,
        };
        // On a thread of its own: the command line listens for Ctrl+C only after the action has been handed over.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(
                SampleSize.All.Single(one => one.Name == parsed.GetRequiredValue(size)),
                parsed.GetValue(seed),
                parsed.GetRequiredValue(to).FullName,
                new() { JapaneseHeaders = parsed.GetValue(Words.Option) == "ja" },
                words,
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(SampleSize size, ulong seed, string folder, SampleWriting writing, Words words, CancellationToken cancellation)
    {
        var places = LoadMunicipalities.From(PlatformOptions.ShippedFacts).All.Select(place => new SamplePlace(place.Code, place.Name, place.Lat, place.Lon));
        var progress = Console.IsErrorRedirected ? null : new Percent();
        try
        {
            SampleTrade.Write(size, seed, [.. places], folder, writing, progress, cancellation);
        }
        catch (SampleProblem problem)
        {
            Clear(progress);
            throw new StoreProblem(problem.Sentence, problem.SentenceEn, problem);
        }
        catch (OperationCanceledException)
        {
            Clear(progress);
            Console.Error.WriteLine(words.Say("中止しました。見本は作られていません。", "Stopped. No sample was made."));
            return Stopped;
        }

        Clear(progress);
        Console.WriteLine(words.Say(
            string.Create(CultureInfo.InvariantCulture, $"{folder} に見本を書き出しました：企業 {size.Firms:N0} 社、取引 {size.Rows:N0} 行、クラスター {size.Clusters} 個（種 {seed}）。"),
            string.Create(CultureInfo.InvariantCulture, $"A sample was written to {folder}: {size.Firms:N0} firms, {size.Rows:N0} rows of trade, {size.Clusters} clusters (seed {seed}).")));
        return ExitCode.Done;
    }

    private static void Clear(Percent? progress)
    {
        if (progress is not null)
        {
            Console.Error.Write("\r      \r");
        }
    }

    /// <summary>One line on the terminal that counts to 100.</summary>
    private sealed class Percent : IProgress<double>
    {
        private int _shown = -1;

        public void Report(double value)
        {
            if ((int)(value * 100) is var percent && percent > _shown)
            {
                _shown = percent;
                Console.Error.Write($"\r{percent,3} %");
            }
        }
    }
}

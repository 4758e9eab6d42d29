using System.CommandLine;
using Kaname.Cli.Network;
using Kaname.Cli.Serve;
using Kaname.Cli.Users;
using Kaname.Cli.Verify;
using Kaname.Cli.Workbooks;
using Kaname.Network.Reading;
using Kaname.Platform.Store;

namespace Kaname.Cli;

/// <summary>
/// The whole command line. Exit codes: 0 done, 1 done with findings, 2 input or usage error, 3 internal error.
/// Messages go to standard error in Japanese or English; results to standard output.
/// </summary>
internal static class KanameCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var words = Words.For(args);
        var root = new RootCommand(words.Say(
            "Kaname 要：地域未来戦略の計画を、下書きから公表、実績まで一つにつなぎます。",
            "Kaname: Japan's regional future strategy, from a plan's draft to its publication and its measured result."))
        {
            DemoCommand.Create(words),
            ServeCommand.Create(words),
            VerifyRollUpCommand.Create(words),
            VerifyAuditCommand.Create(words),
            UserCommand.Create(words),
            CheckCommand.Create(words),
            ExportCommand.Create(words),
            new Command("network", words.Say("取引の分析", "who trades with whom")) { DegreesCommand.Create(words) },
            SampleCommand.Create(words),
        };
        root.Add(Words.Option);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync(words.Say("使い方は kaname --help で見られます。", "See kaname --help."));
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (StoreProblem problem)
        {
            await Console.Error.WriteLineAsync(words.Say(problem.Sentence, problem.SentenceEn));
            return ExitCode.Usage;
        }
        catch (ReadingProblem problem)
        {
            await Console.Error.WriteLineAsync(words.Say(problem.Text, problem.TextEn));
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
#pragma warning disable CA1031 // The last place that can turn an unexpected failure into an exit code of its own.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(words.Say(
                "kaname の内部で予期しない誤りが起きました。下の内容を添えて知らせてください。",
                "Something unexpected failed inside kaname. Please report it with what stands below."));
            await Console.Error.WriteLineAsync(failure.ToString());
            return ExitCode.Internal;
        }
    }
}

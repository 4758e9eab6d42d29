using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Indicators;
using Kaname.Platform.Store;

namespace Kaname.Cli.Verify;

/// <summary><c>kaname rollup verify</c>: recomputes every total from its rows and compares; exit 1 where one differs.</summary>
internal static class VerifyRollUpCommand
{
    public static Command Create(Words words)
    {
        var verify = StoredCommand.Create(
            "verify", words.Say("公表したすべての合計を、元の行から計算し直して比べます", "recomputes every published total from raw rows and compares"), words,
            (services, _, cancellation) => RunAsync(services, words, cancellation));
        return new Command("rollup", words.Say("計画の積み上げ", "the totals of the plans")) { verify };
    }

    private static async Task<int> RunAsync(IServiceProvider services, Words words, CancellationToken cancellation)
    {
        var (totals, differing) = (0, 0);
        foreach (var kind in Enum.GetValues<DataKind>())
        {
            var found = await services.GetRequiredService<RollUpVerification>().RunAsync(kind, cancellation);
            totals += found.Totals;
            differing += found.Differences.Count;
            foreach (var difference in found.Differences)
            {
                Console.WriteLine($"{kind}\t{difference.Scope}\t{difference.Field}\t{difference.Published}\t{difference.Recomputed}");
            }
        }

        Console.WriteLine(words.Say($"{totals}個の合計を行から計算し直しました。違い {differing}", $"{totals} totals recomputed from their rows. Differing: {differing}"));
        return differing == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}

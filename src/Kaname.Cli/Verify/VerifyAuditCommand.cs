using System.CommandLine;
using Kaname.Cli.Hosting;
using Kaname.Platform.Audit;
using Kaname.Platform.Store;

namespace Kaname.Cli.Verify;

/// <summary><c>kaname audit verify</c>: reads the whole chain again; exit 1 where it is broken.</summary>
internal static class VerifyAuditCommand
{
    public static Command Create(Words words)
    {
        var head = new Option<FileInfo?>("--head")
        {
            Description = words.Say("前に控えた末尾（番号とハッシュ）のファイル。無ければ作り、あれば照らし合わせます", "a file with an earlier head (number and hash): written if absent, compared if present"),
        };
        var verify = StoredCommand.Create(
            "verify", words.Say("記録の鎖を初めから計算し直します", "recomputes the chain of records from the start"), words,
            (services, parsed, cancellation) => RunAsync(services.GetRequiredService<KanameContext>(), parsed.GetValue(head), words, cancellation), head);
        return new Command("audit", words.Say("操作の記録", "the audit")) { verify };
    }

    private static async Task<int> RunAsync(KanameContext store, FileInfo? headFile, Words words, CancellationToken cancellation)
    {
        var found = await VerifyAudit.RunAsync(store, cancellation);
        if (found.BrokenAt is { } at)
        {
            Console.WriteLine(found.Reason == AuditBreak.Altered
                ? words.Say($"{at}番目の記録が書き換えられています。その前の{found.Events}件は正しくつながっています。", $"Record {at} was altered. The {found.Events} before it are sound.")
                : words.Say($"{at}番目の記録が前の記録につながっていません。その前の{found.Events}件は正しくつながっています。", $"Record {at} does not follow the one before. The {found.Events} before it are sound."));
            return ExitCode.Findings;
        }

        if (headFile is { Exists: true })
        {
            var (number, hash) = await ReadHeadAsync(headFile, cancellation);
            var now = await store.AuditEvents.FindAsync([number], cancellation);
            if (number > 0 && now?.Hash != hash)
            {
                Console.WriteLine(words.Say(
                    $"{headFile.Name} に控えた{number}番目の記録が、いまの鎖にありません。あとから作り直された疑いがあります。",
                    $"Record {number} kept in {headFile.Name} is not in this chain: it may have been rebuilt since."));
                return ExitCode.Findings;
            }
        }
        else if (headFile is not null)
        {
            await KeepHeadAsync(headFile, found, cancellation);
            Console.WriteLine(words.Say(
                $"{headFile.Name} はまだ無かったので、今の末尾を書きました。照らし合わせてはいません。",
                $"There was no {headFile.Name}: the head of now was written to it, and nothing was compared."));
        }

        Console.WriteLine(words.Say($"{found.Events}件の記録は正しくつながっています。末尾 {found.Head}", $"{found.Events} records are sound. Head {found.Head}"));
        return ExitCode.Done;
    }

    private static async Task KeepHeadAsync(FileInfo file, AuditVerification found, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file.FullName, $"{found.Events} {found.Head}\n", cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreProblem(
                $"末尾の控え {file.FullName} を書けません（{e.Message}）。", $"The head cannot be kept in {file.FullName} ({e.Message}).", e);
        }
    }

    private static async Task<(long Number, string Hash)> ReadHeadAsync(FileInfo file, CancellationToken cancellation)
    {
        var parts = (await File.ReadAllTextAsync(file.FullName, cancellation)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts is [var number, { Length: 64 } hash] && long.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var parsed)
            ? (parsed, hash)
            : throw new StoreProblem(
                $"{file.Name} は末尾の控えではありません。「番号 ハッシュ」の一行が要ります。",
                $"{file.Name} is not a kept head: it must hold one line, number and hash.");
    }
}

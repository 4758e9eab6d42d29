using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Network.Contracts;

/// <summary>Files on their way to become a data set: sent by a browser, or laid into the operator's folder for one government.</summary>
public sealed class TradeFiles(PlatformOptions options)
{
    /// <summary>A folder for what one form sends.</summary>
    public string NewFolder() => DataSetFolder.NewUpload(options);

    /// <summary>Writes a file as it comes in.</summary>
    /// <param name="folder">A folder of <see cref="NewFolder"/>.</param>
    /// <param name="name">The name that it was sent with; a path before it is dropped.</param>
    /// <param name="content">Its bytes, as they come.</param>
    /// <param name="cancellation">The sender has gone.</param>
    /// <returns>Where it lies, or why it was not taken.</returns>
    public async Task<(string? Path, Refusal? Refusal)> KeepAsync(string folder, string name, Stream content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        var path = Path.Combine(folder, $"{Directory.GetFiles(folder).Length}-{SafeName(name)}");
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
            var buffer = new byte[1 << 16];
            while (await content.ReadAsync(buffer, cancellation) is > 0 and var read)
            {
                if (file.Length + read > options.LargestTradeFile)
                {
                    return (null, new(
                        "trade-file-too-large",
                        $"「{name}」は大きすぎます。一つのファイルは{options.LargestTradeFile / 1_000_000:N0} MBまでです。年度ごとに分けて加えてください。",
                        $"\"{name}\" is too large. A file has at most {options.LargestTradeFile / 1_000_000:N0} MB: split it by year."));
                }

                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }

            return (path, null);
        }
        catch (IOException e) when (!cancellation.IsCancellationRequested && e.GetType() == typeof(IOException))
        {
            return (null, new(
                "disk-full", $"「{name}」を保存できません（{e.Message}）。サーバーのディスクの空きを、運用の担当者に確かめてもらってください。", $"\"{name}\" cannot be kept ({e.Message}). Have the operator check the server's disk."));
        }
    }

    /// <summary>Removes what was sent and not taken.</summary>
    public static void Drop(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The files that lie ready for the actor's government in the operator's folder, by name.</summary>
    public IReadOnlyList<FileInfo> InboxOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return options.InboxFolder is { } inbox && new DirectoryInfo(Path.Combine(inbox, actor.Organisation.Value)) is { Exists: true } own
            ? [.. own.EnumerateFiles().Where(file => file.LinkTarget is null && file.Extension.ToUpperInvariant() is ".CSV" or ".TXT" or ".PARQUET").OrderBy(file => file.Name, StringComparer.Ordinal)]
            : [];
    }

    private static string SafeName(string name)
    {
        var bare = new string([.. name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_').TakeLast(80)]);
        return bare.Trim('.').Length > 0 ? bare : "file";
    }
}

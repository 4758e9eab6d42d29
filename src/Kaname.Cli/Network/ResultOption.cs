using System.CommandLine;
using Kaname.Platform.Store;

namespace Kaname.Cli.Network;

/// <summary><c>--out</c> and <c>--format</c>: where a result goes. A file appears under its name only when it is whole.</summary>
internal sealed class ResultOption
{
    private readonly Option<string?> _out;
    private readonly Option<string?> _format;
    private readonly string[] _formats;

    public ResultOption(Words words, params string[] formats)
    {
        _formats = formats;
        _out = new("--out") { Description = words.Say("結果のファイル。なければ標準出力", "the file of the result; without it standard output") };
        _format = new("--format") { Description = string.Join(" | ", formats) };
        _format.AcceptOnlyFromAmong(formats);
    }

    public void AddTo(Command command)
    {
        command.Add(_out);
        command.Add(_format);
    }

    /// <summary>Writes the result.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="toFile">Writes a format that needs a file of its own (Parquet).</param>
    /// <param name="toStream">Writes a format of text.</param>
    public void Write(ParseResult parsed, Action<string, string> toFile, Action<string, Stream> toStream)
    {
        var path = parsed.GetValue(_out);
        var format = parsed.GetValue(_format)
            ?? (path is not null && _formats.Contains(Path.GetExtension(path).TrimStart('.').ToLowerInvariant()) ? Path.GetExtension(path).TrimStart('.').ToLowerInvariant() : _formats[0]);
        if (path is null)
        {
            if (format == "parquet")
            {
                throw new StoreProblem("Parquetは標準出力に書けません。--out でファイルを指してください。", "Parquet cannot go to standard output. Name a file with --out.");
            }

            using var stdout = Console.OpenStandardOutput();
            toStream(format, stdout);
            return;
        }

        var partial = path + ".partial";
        try
        {
            if (format == "parquet")
            {
                toFile(format, partial);
            }
            else
            {
                using var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
                toStream(format, stream);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreProblem($"{path} を書けません（{e.Message}）。書きかけのファイルは消しました。", $"{path} cannot be written ({e.Message}). What was begun was removed.", e);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}

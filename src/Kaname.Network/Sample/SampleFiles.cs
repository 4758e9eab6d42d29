namespace Kaname.Network.Sample;

/// <summary>The files of one run: partial until all are whole, gone if they never are.</summary>
internal sealed class SampleFiles : IDisposable
{
    private const string Partial = ".partial";
    private const int LongestStart = 4096;
    private const int NumberLength = 13;

    private readonly string _folder;
    private readonly string[] _names;
    private bool _kept;

    private SampleFiles(string folder, string[] names) => (_folder, _names) = (folder, names);

    /// <summary>Makes the folder and refuses one in which a file is in the way.</summary>
    public static SampleFiles Open(string folder, string[] names) => Guarded(folder, () =>
    {
        Directory.CreateDirectory(folder);
        foreach (var name in names)
        {
            var path = Path.Combine(folder, name);
            if (Directory.Exists(path) || (File.Exists(path) && !IsOfASample(path)))
            {
                throw new SampleProblem(
                    $"{path} は見本のファイルではないので、上書きしません。ほかのフォルダーを --out に指定するか、このファイルを移してください。",
                    $"{path} is not a file of a sample, and is not overwritten. Name another folder with --out, or move this file away.");
            }
        }

        return new SampleFiles(folder, names);
    });

    public void Write(string name, Action<Stream> write)
    {
        var path = Path.Combine(_folder, name + Partial);
        Guarded(path, () =>
        {
            // Rows come in large blocks already.
            using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            write(to);
            return path;
        });
    }

    /// <summary>Gives the files their names. Those of an earlier run go first: files of two runs never stand together.</summary>
    public void Keep() => Guarded(_folder, () =>
    {
        foreach (var name in _names)
        {
            File.Delete(Path.Combine(_folder, name));
        }

        foreach (var name in _names)
        {
            File.Move(Path.Combine(_folder, name + Partial), Path.Combine(_folder, name));
        }

        return _kept = true;
    });

    public void Dispose()
    {
        if (_kept)
        {
            return;
        }

        foreach (var name in _names)
        {
            try
            {
                File.Delete(Path.Combine(_folder, name + Partial));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Its name says that it is not whole.
            }
        }
    }

    /// <summary>The first number in it is one that the register cannot hold, or it has no row at all.</summary>
    private static bool IsOfASample(string path)
    {
        using var file = new StreamReader(path);
        var start = new char[LongestStart];
        var length = file.ReadBlock(start);
        var rows = new string(start, 0, length).Split('\n');
        return rows.Length < 2 || rows[1].Length == 0
            ? length < LongestStart
            : rows[1].Split(',').Any(field => field.Length == NumberLength && field.AsSpan(1).StartsWith("99") && field.All(char.IsAsciiDigit));
    }

    private static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new SampleProblem(
                $"{path} に書けません（{e.Message}）。空き容量と、書き込みの権限を確かめてください。見本は作られていません。",
                $"{path} cannot be written ({e.Message}). Check that there is room and that you may write there. No sample was made.",
                e);
        }
    }
}

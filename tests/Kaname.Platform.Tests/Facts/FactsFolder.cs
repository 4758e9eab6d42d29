using Kaname.Platform.Store;

namespace Kaname.Platform.Tests.Facts;

/// <summary>A copy of the product's facts in a folder of its own, to be spoilt in one place.</summary>
internal sealed class FactsFolder : IDisposable
{
    public FactsFolder()
    {
        Path = Directory.CreateTempSubdirectory("kaname-facts-").FullName;
        foreach (var file in Directory.EnumerateFiles(Shipped, "*.csv", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Where the build puts the facts: beside the program.</summary>
    public static string Shipped { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data");

    public string Path { get; }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Replaces a text that stands on one line of a file and gives the number of that line.</summary>
    public int Change(string file, string from, string to)
    {
        var path = PathOf(file);
        var lines = File.ReadAllLines(path);
        var index = Array.FindIndex(lines, line => line.Contains(from, StringComparison.Ordinal));
        Assert.True(index >= 0, $"{file} no longer holds \"{from}\".");
        lines[index] = lines[index].Replace(from, to, StringComparison.Ordinal);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return index + 1;
    }

    public void Append(string file, string line) => File.AppendAllText(PathOf(file), line + "\n");

    public void RemoveLast(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        File.WriteAllText(PathOf(file), string.Join('\n', lines[..^1]) + "\n");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Reading must be refused with a sentence in each language that names all of these.</summary>
    public static StoreProblem Refused(Action read, params string[] named)
    {
        var problem = Assert.Throws<StoreProblem>(read);
        Assert.All(named, name => Assert.Contains(name, problem.SentenceEn, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', problem.Sentence);
        return problem;
    }
}

namespace Kaname.Network.Tests;

/// <summary>A folder of one test, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kaname-network-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(this[file], text);
        return this[file];
    }

    public string Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(this[file], bytes);
        return this[file];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

using System.Diagnostics;

namespace Kaname.Network.Tests.Store;

/// <summary>A disk in memory of a size of one's own; only root can mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _path;

    private SmallDisk(string path) => _path = path;

    /// <returns>Null where it cannot be mounted.</returns>
    public static SmallDisk? Mount(string path)
    {
        Directory.CreateDirectory(path);
        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", path) ? new(path) : null;
    }

    public void Resize(int kilobytes) => Assert.True(Run("mount", "-o", $"remount,size={kilobytes}k", _path));

    public void Dispose() => Assert.True(Run("umount", _path));

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

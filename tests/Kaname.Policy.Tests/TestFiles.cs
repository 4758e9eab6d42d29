namespace Kaname.Policy.Tests;

/// <summary>Finds a file in the folder of the tests or in any above it, as a checkout and its neighbours lie.</summary>
internal static class TestFiles
{
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

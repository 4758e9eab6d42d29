namespace Kaname.Platform.Network;

/// <summary>Where the files of data sets lie below the data folder.</summary>
internal static class DataSetFolder
{
    private const string StoreName = "trade.kns";

    public static string Of(PlatformOptions options, string id) => Path.Combine(options.DataFolder, "network", id);

    public static string StoreOf(PlatformOptions options, string id) => Path.Combine(Of(options, id), StoreName);

    /// <summary>A new folder for files that are sent.</summary>
    public static string NewUpload(PlatformOptions options) => Directory.CreateDirectory(Path.Combine(Uploads(options), Guid.CreateVersion7().ToString("N"))).FullName;

    /// <summary>Was this file sent, so that it goes with its data set? One of the operator's folder stays.</summary>
    public static bool IsUpload(PlatformOptions options, string file) => file.StartsWith(Uploads(options) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Uploads(PlatformOptions options) => Path.Combine(options.DataFolder, "network", "files");
}

namespace Kaname.Network.Store;

/// <summary>An edge store is cut short, was changed, or is none; it has to be built anew from its sources.</summary>
/// <param name="file">The file's name.</param>
/// <param name="cause">What was thrown beneath, if anything.</param>
public sealed class StoreDamage(string file, Exception? cause = null) : Exception($"{file} is damaged or no edge store.", cause)
{
    /// <summary>In Japanese.</summary>
    public string Text { get; } = $"取引の保存ファイル {file} が壊れています。元のファイルから作り直してください。";

    /// <summary>In English.</summary>
    public string TextEn { get; } = $"The edge store {file} is damaged. Build it anew from its source files.";
}

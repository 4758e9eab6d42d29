namespace Kaname.Web.Strategy;

/// <summary>Marks the texts of the block pages (BlocksText.resx, BlocksText.en.resx).</summary>
public sealed class BlocksText;

namespace Kaname.Policy.Strategy;

/// <summary>One of the six categories in the legend of the paper's map (資料4).</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Number">1 to 6, in the order of the legend.</param>
/// <param name="Name">Its name in the paper.</param>
/// <param name="NameEn">Its name in English; the translation is ours.</param>
public sealed record MapCategory(string Slug, int Number, string Name, string NameEn);

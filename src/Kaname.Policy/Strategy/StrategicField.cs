namespace Kaname.Policy.Strategy;

/// <summary>One of the 17 strategic fields (17の戦略分野).</summary>
/// <param name="Number">1 to 17, as numbered in the note under the table of 資料2.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name in the paper.</param>
/// <param name="NameEn">Its name in English; the translation is ours.</param>
public sealed record StrategicField(int Number, string Slug, string Name, string NameEn);

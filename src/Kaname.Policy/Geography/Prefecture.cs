namespace Kaname.Policy.Geography;

/// <summary>One of the 47 prefectures.</summary>
/// <param name="Code">Its code, 01 to 47.</param>
/// <param name="Name">Its name with 都, 道, 府 or 県: 富山県.</param>
/// <param name="NameEn">Its English name without "Prefecture": Toyama.</param>
/// <param name="Kana">The reading of <paramref name="Name"/> in hiragana.</param>
public sealed record Prefecture(PrefectureCode Code, string Name, string NameEn, string Kana);

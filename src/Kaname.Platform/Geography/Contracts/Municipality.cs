using Kaname.Policy.Geography;

namespace Kaname.Platform.Geography.Contracts;

/// <summary>A municipality of the reference list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">With 市, 区, 町 or 村.</param>
/// <param name="Kana">Its reading in hiragana.</param>
/// <param name="District">郡, or null where it lies in none.</param>
/// <param name="Lat">Degrees north of a mark for drawing, to two decimals: neither the office nor the centre of population.</param>
/// <param name="Lon">Degrees east of that mark.</param>
public sealed record Municipality(MunicipalityCode Code, string Name, string Kana, string? District, double Lat, double Lon)
{
    /// <summary>Its prefecture.</summary>
    public Prefecture Prefecture => Prefectures.Of(Code.Prefecture);

    /// <summary>With prefecture and district: 富山県中新川郡立山町.</summary>
    public string FullName => Prefecture.Name + District + Name;
}

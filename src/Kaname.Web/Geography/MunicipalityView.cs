using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;

namespace Kaname.Web.Geography;

/// <summary>A municipality as it is written in JSON.</summary>
/// <param name="Code">Five digits.</param>
/// <param name="Code6">Six digits, the last one checking the others.</param>
/// <param name="Lat">Degrees north of a mark for drawing.</param>
/// <param name="Lon">Degrees east of a mark for drawing.</param>
public sealed record MunicipalityView(
    string Code,
    string Code6,
    string Name,
    string Kana,
    string PrefectureCode,
    string PrefectureName,
    string PrefectureNameEn,
    string? District,
    string Block,
    double Lat,
    double Lon)
{
    internal static MunicipalityView Of(Municipality municipality) => new(
        municipality.Code.Value,
        municipality.Code.SixDigits,
        municipality.Name,
        municipality.Kana,
        municipality.Prefecture.Code.Value,
        municipality.Prefecture.Name,
        municipality.Prefecture.NameEn,
        municipality.District,
        Blocks.Containing(municipality.Prefecture.Code).Slug,
        municipality.Lat,
        municipality.Lon);
}

using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Geography;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>Where an investment is, as exactly as the paper says and no more.</summary>
public sealed record ProjectPlace
{
    public required PrefectureCode Prefecture { get; init; }

    public required PrefectureGround PrefectureGround { get; init; }

    /// <summary>Only where the paper states one municipality.</summary>
    public required MunicipalityCode? Municipality { get; init; }

    /// <summary>Where the paper states several.</summary>
    public required IReadOnlyList<MunicipalityCode> OtherMunicipalities { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required PlacePrecision Precision { get; init; }

    /// <summary>Degrees north, or null where no point would be true.</summary>
    public required double? Lat { get; init; }

    /// <summary>Degrees east, or null where no point would be true.</summary>
    public required double? Lon { get; init; }

    public required PointGround PointGround { get; init; }
}

/// <summary>From where the prefecture is known.</summary>
[JsonConverter(typeof(WordConverter<PrefectureGround>))]
public enum PrefectureGround
{
    Paper,

    Ours,

    /// <summary>It follows from the municipality.</summary>
    Municipality,
}

[JsonConverter(typeof(WordConverter<PlacePrecision>))]
public enum PlacePrecision
{
    Municipality,
    SeveralMunicipalities,
    Prefecture,
    Facility,
    Sea,
    Block,
    NotStated,
}

/// <summary>What the point on the map is; every one is ours, the paper prints none.</summary>
[JsonConverter(typeof(WordConverter<PointGround>))]
public enum PointGround
{
    None,
    MunicipalityPoint,
    Facility,
    SeaArea,
}

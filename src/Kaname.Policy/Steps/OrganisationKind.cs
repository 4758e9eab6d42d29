using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>What kind of body an <see cref="OrganisationCode"/> names.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OrganisationKind>))]
public enum OrganisationKind
{
    /// <summary>都道府県: two digits.</summary>
    Prefecture,

    /// <summary>市区町村: five digits.</summary>
    Municipality,

    /// <summary>国, the author of type A plans.</summary>
    State,

    /// <summary>内閣官房, which confirms at ② and publishes at ⑥.</summary>
    CabinetSecretariat,

    /// <summary>経済産業省, which confirms at ②.</summary>
    Meti,

    /// <summary>地方経済産業局 or 沖縄総合事務局.</summary>
    Bureau,
}

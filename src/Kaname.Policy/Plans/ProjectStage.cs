using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>How far a project of a plan has come. The stages are ours.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProjectStage>))]
public enum ProjectStage
{
    /// <summary>構想: being thought about.</summary>
    Concept,

    /// <summary>公表: decided and made known.</summary>
    Announced,

    /// <summary>着工: being built or developed.</summary>
    UnderConstruction,

    /// <summary>稼働: in operation.</summary>
    Operating,
}

using System.Text.Json.Serialization;

namespace Kaname.Policy.Indicators;

/// <summary>Whose money it is: the two parts of ① 官民設備投資額.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Part>))]
public enum Part
{
    /// <summary>The indicator has no parts.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>官: public money.</summary>
    [JsonStringEnumMemberName("public")]
    Public,

    /// <summary>民: private money.</summary>
    [JsonStringEnumMemberName("private")]
    Private,
}

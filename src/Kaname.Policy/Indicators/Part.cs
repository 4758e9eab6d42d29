using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Indicators;

/// <summary>Whose money it is: the two parts of ① 官民設備投資額.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Part>))]
public enum Part
{
    /// <summary>The indicator has no parts.</summary>
    None,

    /// <summary>官: public money.</summary>
    Public,

    /// <summary>民: private money.</summary>
    Private,
}

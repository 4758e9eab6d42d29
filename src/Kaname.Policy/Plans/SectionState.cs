using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>How far a section of a draft has come. Ours; never a percentage, which would weigh sections against each other.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SectionState>))]
public enum SectionState
{
    /// <summary>まだ: nothing is written.</summary>
    NotYet,

    /// <summary>途中: something is written, and something is missing.</summary>
    Half,

    /// <summary>完成: something is written, and no requirement or check misses anything.</summary>
    Done,
}

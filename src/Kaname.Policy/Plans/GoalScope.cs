using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>Where a goal is measured.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GoalScope>))]
public enum GoalScope
{
    /// <summary>域内: in the plan's area.</summary>
    InRegion,

    /// <summary>広域: also outside it, as the paper allows for local industries.</summary>
    WideArea,
}

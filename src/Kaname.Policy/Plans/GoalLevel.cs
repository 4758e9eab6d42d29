using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>The levels of indicator that the paper tells apart (資料1). Only the first is rolled up.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GoalLevel>))]
public enum GoalLevel
{
    /// <summary>必須KGI, and C's productivity where it suits the plan: a KGI of the type's set.</summary>
    MandatoryKgi,

    /// <summary>独自のKGI, which the paper recommends.</summary>
    OwnKgi,

    /// <summary>独自のKPI, one for each policy instrument.</summary>
    OwnKpi,

    /// <summary>アウトプットKPI of regulatory and cross-cutting measures: tied to no plan.</summary>
    OutputKpi,
}

using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>What came of looking at a plan for one requirement.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>満たす.</summary>
    Met,

    /// <summary>満たさない.</summary>
    NotMet,

    /// <summary>人が確認: whether it is met is for a person; <see cref="RequirementResult.Stated"/> says whether there is something to read.</summary>
    Person,

    /// <summary>該当しない: the requirement has a condition that this plan does not meet, as B2 for a plan that invites nobody, or a check has nothing to look at yet.</summary>
    NotApplicable,
}

using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>Whether talks about the budget have begun.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<BudgetTalksState>))]
public enum BudgetTalksState
{
    /// <summary>Not yet.</summary>
    NotStarted,

    /// <summary>Begun.</summary>
    Started,

    /// <summary>Come to a result.</summary>
    Concluded,
}

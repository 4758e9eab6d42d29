using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>Whether a rule, a term or a transition is the paper's or our own reading of it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Basis>))]
public enum Basis
{
    /// <summary>The paper says it, under the heading of the <see cref="PaperSource"/> that stands beside.</summary>
    Paper,

    /// <summary>The paper leaves it open; this is how this product reads or fills it.</summary>
    Ours,
}

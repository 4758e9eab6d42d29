using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>How it is confirmed that a requirement is filled.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ConfirmedBy>))]
public enum ConfirmedBy
{
    /// <summary>From the plan's own figures and choices, by the machine.</summary>
    Computed,

    /// <summary>By what the authors state and can show evidence for; the machine sees that it is stated.</summary>
    Attested,

    /// <summary>By a person. The machine reports only 記載あり or 記載なし, and where.</summary>
    Person,
}

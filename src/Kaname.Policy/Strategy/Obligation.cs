using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Strategy;

/// <summary>How far a plan is bound to carry an indicator.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Obligation>))]
public enum Obligation
{
    /// <summary>必須: every plan of the type has it.</summary>
    Mandatory,

    /// <summary>Only where it suits the plan (計画の特性に合わせ).</summary>
    Conditional,

    /// <summary>推奨: welcome, never required.</summary>
    Recommended,

    /// <summary>独自に設定: the plan sets them itself; the paper says neither which nor how many.</summary>
    OwnChoice,

    /// <summary>Not in plans at all: set for the nation's measures apart from them.</summary>
    OutsidePlans,
}

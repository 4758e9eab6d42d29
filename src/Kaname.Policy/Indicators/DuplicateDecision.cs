using System.Text.Json.Serialization;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What a person found of a duplicate candidate.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DuplicateFinding>))]
public enum DuplicateFinding
{
    /// <summary>別の投資: each counts.</summary>
    Different,

    /// <summary>同じ投資: it counts once.</summary>
    Same,
}

/// <summary>A person's decision on a duplicate candidate: the same firm, municipality and year of one KGI in several plans.</summary>
/// <param name="Kgi">The KGI.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Finding">What was found. Of two decisions on one candidate the later in the list stands.</param>
public sealed record DuplicateDecision(
    Kgi Kgi, FiscalYear FiscalYear, CorporateNumber Firm, MunicipalityCode Municipality, DuplicateFinding Finding);

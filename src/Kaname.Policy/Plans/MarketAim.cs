using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Plans;

/// <summary>What a product or service aims for; the first two are named by B's requirements, the last two by C's (資料2).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MarketAim>))]
public enum MarketAim
{
    /// <summary>To earn foreign currency by export.</summary>
    ExportEarnings,

    /// <summary>To reach one of the top shares in the country.</summary>
    TopDomesticShare,

    /// <summary>More value added than existing products and services.</summary>
    HigherValueThanExisting,

    /// <summary>New or wider sales channels.</summary>
    NewChannels,
}

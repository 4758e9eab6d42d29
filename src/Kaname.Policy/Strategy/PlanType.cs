using System.Text.Json.Serialization;

namespace Kaname.Policy.Strategy;

/// <summary>The three types of plan of the paper (資料2). B and C together are called 地域産業成長プラン.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanType>))]
public enum PlanType
{
    /// <summary>戦略産業クラスター計画: written by the state, by block, from candidate projects that prefectures propose.</summary>
    A,

    /// <summary>地域産業クラスター計画: led by governors, mainly of a prefecture's size.</summary>
    B,

    /// <summary>地場産業成長プラン: from municipality to prefecture, built on local resources.</summary>
    C,
}

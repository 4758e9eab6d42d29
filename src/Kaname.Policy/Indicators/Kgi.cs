using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Indicators;

/// <summary>The KGIs that the paper names for plans (資料1).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Kgi>))]
public enum Kgi
{
    /// <summary>① 官民設備投資額, in yen; public and private parts are kept apart.</summary>
    Investment,

    /// <summary>② 付加価値増加額: the increase of value added over the baseline, in yen.</summary>
    ValueAdded,

    /// <summary>③ 産業ニーズに即した人材育成数, in people.</summary>
    TrainedPeople,

    /// <summary>一人当たり付加価値労働生産性の増加額, in yen per person: a ratio, never summed.</summary>
    ProductivityIncrease,

    /// <summary>一人当たり付加価値労働生産性の増加率: a ratio, never summed.</summary>
    ProductivityRate,
}

namespace Kaname.Policy.Strategy;

/// <summary>The three types of plan, side by side.</summary>
public static class PlanTypes
{
    /// <summary>The paper's name for B and C together.</summary>
    public const string GrowthPlanName = "地域産業成長プラン";

    /// <summary>English for <see cref="GrowthPlanName"/>; the translation is ours.</summary>
    public const string GrowthPlanNameEn = "Regional industry growth plans";

    /// <summary>A, B and C.</summary>
    public static IReadOnlyList<PlanTypeProfile> All { get; } =
    [
        new(
            PlanType.A,
            "戦略産業クラスター計画",
            "Strategic industry cluster plan",
            "17の戦略分野の検討をもとに、企業の大規模な投資を中心につくるクラスターの計画です。インフラ、周辺の拠点、人材の育成を一体で進めます。",
            "A cluster built around large investments by firms, led by the work on the 17 strategic fields. Infrastructure, nearby facilities and training go together with it.",
            "国。都道府県が候補プロジェクトを提案し、地方経済産業局と有識者検討会がブロックごとの素案をつくります。",
            "The state. Prefectures propose candidate projects; METI's regional bureaus and an expert panel draft it block by block.",
            "主に、都道府県の境を越える地方ブロック",
            "Mainly a block, across prefectural borders",
            "17の戦略分野の官民投資ロードマップに合うもの",
            "What fits the public-private investment roadmaps of the 17 strategic fields"),
        new(
            PlanType.B,
            "地域産業クラスター計画",
            "Regional industry cluster plan",
            "知事等が先に立ち、力を入れる産業分野と重点的に支援する企業を決め、国の施策を組み合わせて育てるクラスターの計画です。",
            "A cluster led by governors, who name the industries and the firms to support first and combine the state's measures for them.",
            "都道府県等",
            "Prefectures and the like",
            "主に、市町村の境を越える都道府県",
            "Mainly a prefecture, across municipal borders",
            "17の戦略分野に限らない幅広い産業",
            "Any industry, not only the 17 strategic fields"),
        new(
            PlanType.C,
            "地場産業成長プラン",
            "Local industry growth plan",
            "農林水産物や食、観光、スポーツ、伝統的な産品などの地域資源を掘り起こし、加工や販路を深めて、域外に売る力を伸ばす計画です。",
            "A plan that finds local resources (farm and sea produce, food, tourism, sport, traditional crafts) and adds value and new channels, to sell more outside the region.",
            "都道府県又は市町村",
            "A prefecture or a municipality",
            "主に、市区町村から都道府県まで",
            "Mainly from a municipality to a prefecture",
            "17の戦略分野に限らない幅広い産業",
            "Any industry, not only the 17 strategic fields"),
    ];

    /// <summary>The profile of a type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static PlanTypeProfile Of(PlanType type) =>
        All.FirstOrDefault(profile => profile.Type == type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of plan.");

    /// <summary>Reads A, B or C in either case, in half or full width.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="type">The type read, or the default value.</param>
    public static bool TryParse(string? text, out PlanType type)
    {
        var profile = All.FirstOrDefault(profile =>
            string.Equals(profile.Type.ToString(), Reading.Written.Narrow(text), StringComparison.OrdinalIgnoreCase));
        type = profile?.Type ?? default;
        return profile is not null;
    }
}

using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>The KGIs of the whole policy and of each type of plan, as the paper of May 2026 sets them.</summary>
public static class KgiSets
{
    /// <summary>The version of all sets here.</summary>
    public const string Version = "2026-05";

    private static readonly PaperSource WholePolicy = new("資料1", "①政策パッケージで目指すべき成果(KGI)の考え方");
    private static readonly PaperSource EachPlan = new("資料1", "②個別計画の目標設定（KGI）について");
    private static readonly PaperSource Position = new("資料1", "②個別計画の目標設定（KGI）・進捗管理に使う指標（KPI）の位置づけ");

    /// <summary>The three KGIs of the whole policy. Only ① and ② leave out the Tokyo area.</summary>
    public static IReadOnlyList<NationKgi> Nation { get; } =
    [
        new(Kgi.Investment, "東京圏以外での官民設備投資額", "Public and private capital investment outside the Tokyo area", true, WholePolicy),
        new(Kgi.ValueAdded, "東京圏以外での付加価値増加額", "Increase of value added outside the Tokyo area", true, WholePolicy),
        new(Kgi.TrainedPeople, "産業ニーズに即した人材育成数", "People trained to what industry needs", false, WholePolicy),
    ];

    /// <summary>A, B and C.</summary>
    public static IReadOnlyList<KgiSet> All { get; } =
    [
        new(PlanType.A, Version, Three(PlanType.A)),
        new(PlanType.B, Version, Three(PlanType.B)),
        new(PlanType.C, Version,
        [
            ValueAdded(PlanType.C),
            new(Kgi.ProductivityIncrease, PlanType.C, Obligation.Conditional, "一人当たり付加価値労働生産性の増加額", "Increase of value added per worker", MeasureKind.Ratio, "円／人", "yen per person", EachPlan),
            new(Kgi.ProductivityRate, PlanType.C, Obligation.Conditional, "一人当たり付加価値労働生産性の増加率", "Growth rate of value added per worker", MeasureKind.Ratio, "％", "%", EachPlan),
        ]),
    ];

    /// <summary>The levels of indicator, from the mandatory KGI to the output KPI that belongs to no plan.</summary>
    public static IReadOnlyList<IndicatorLevel> Levels { get; } =
    [
        new(GoalLevel.MandatoryKgi, Obligation.Mandatory, "必須KGI", "Mandatory KGI", "計画の類型ごとに決まった成果指標です。類型ごとの積み上げに入ります。", "Set by the type of plan; it goes into the sum of the type's plans.", EachPlan),
        new(GoalLevel.OwnKgi, Obligation.Recommended, "独自KGI", "Own KGI", "計画ごとに設けることが勧められている成果指標です。", "An outcome of the plan's own choice, which the paper recommends.", EachPlan),
        new(GoalLevel.OwnKpi, Obligation.OwnChoice, "独自KPI", "Own KPI", "KGIに向けた手段の進み具合を確かめるための指標です。", "Follows how each instrument on the way to the KGI is getting on.", Position),
        new(GoalLevel.OutputKpi, Obligation.OutsidePlans, "アウトプットKPI", "Output KPI", "規制改革や分野横断の施策について、計画とは別に設ける指標です。", "Set apart from plans, for regulatory reform and cross-cutting measures.", WholePolicy),
    ];

    /// <summary>The set of a type.</summary>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static KgiSet For(PlanType type) =>
        All.FirstOrDefault(set => set.Type == type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of plan.");

    /// <summary>The nation's KGI, or null for a KGI that only plans carry.</summary>
    /// <param name="kgi">The KGI.</param>
    public static NationKgi? OfNation(Kgi kgi) => Nation.FirstOrDefault(item => item.Kgi == kgi);

    private static IReadOnlyList<KgiDefinition> Three(PlanType type) =>
    [
        new(Kgi.Investment, type, Obligation.Mandatory, "官民設備投資額", "Public and private capital investment", MeasureKind.Period, "円", "yen", EachPlan),
        ValueAdded(type),
        new(Kgi.TrainedPeople, type, Obligation.Mandatory, "産業ニーズに即した人材育成数", "People trained to what industry needs", MeasureKind.Period, "人", "people", EachPlan),
    ];

    private static KgiDefinition ValueAdded(PlanType type) =>
        new(Kgi.ValueAdded, type, Obligation.Mandatory, "付加価値増加額", "Increase of value added", MeasureKind.Stock, "円", "yen", EachPlan);
}

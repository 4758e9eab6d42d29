namespace Kaname.Network.Scoring;

/// <summary>The six indicators by which METI scored firms for 地域未来牽引企業 (令和元年度). A larger figure is better in all of them.</summary>
public enum ScoreIndicator
{
    /// <summary>コネクター度: the firm's sales outside its prefecture ÷ its prefecture's.</summary>
    ConnectorDegree,

    /// <summary>ハブ度: the firm's purchases inside its prefecture ÷ its prefecture's.</summary>
    HubDegree,

    /// <summary>利益貢献度: mean operating profit of three years, yen.</summary>
    ProfitContribution,

    /// <summary>雇用貢献度: mean workers of three years, people.</summary>
    EmploymentContribution,

    /// <summary>利益成長性: geometric mean growth of operating profit over three years.</summary>
    ProfitGrowth,

    /// <summary>雇用成長性: geometric mean growth of workers over three years.</summary>
    EmploymentGrowth,
}

/// <summary>The six indicators in their order, and their names.</summary>
public static class ScoreIndicators
{
    /// <summary>How many there are.</summary>
    public const int Count = 6;

    /// <summary>All of them, in the order in which weights are written.</summary>
    public static IReadOnlyList<ScoreIndicator> All { get; } = Enum.GetValues<ScoreIndicator>();

    /// <summary>Its name in Japanese: コネクター度.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public static string Name(this ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => "コネクター度",
        ScoreIndicator.HubDegree => "ハブ度",
        ScoreIndicator.ProfitContribution => "利益貢献度",
        ScoreIndicator.EmploymentContribution => "雇用貢献度",
        ScoreIndicator.ProfitGrowth => "利益成長性",
        ScoreIndicator.EmploymentGrowth => "雇用成長性",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator."),
    };

    /// <summary>Its name in English: connector degree.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public static string NameEn(this ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => "connector degree",
        ScoreIndicator.HubDegree => "hub degree",
        ScoreIndicator.ProfitContribution => "profit contribution",
        ScoreIndicator.EmploymentContribution => "employment contribution",
        ScoreIndicator.ProfitGrowth => "profit growth",
        ScoreIndicator.EmploymentGrowth => "employment growth",
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator."),
    };
}

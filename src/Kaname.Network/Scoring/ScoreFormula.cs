using System.Globalization;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Scoring;

/// <summary>How a firm's score came about, as sentences with the numbers in them.</summary>
/// <remarks>Numbers are rounded to be read; the score is worked out from the exact ones. 偏差値 have two decimals within a sum, so that a reader's own sum comes to the total's one.</remarks>
/// <param name="score">The score.</param>
public sealed class ScoreFormula(FirmScore score)
{
    /// <summary>
    /// 総合：(15×80.34 + 15×75.06 + …) ÷ 100 ＝ 71.2、412社中3位. Where the firm lacks indicators, （6指標のうち5指標。求められない指標：利益成長性） follows.
    /// </summary>
    public string ToJapanese() => score.Total is { } total
        ? $"総合：{Sum()} ＝ {One(total)}、{Count(score.Of)}社中{Count(score.Rank!.Value)}位"
            + (Lacking.Length == 0 ? "" : $"（{score.Weighted}指標のうち{score.Present}指標。求められない指標：{string.Join('、', Lacking.Select(indicator => indicator.Indicator.Name()))}）")
        : "総合：求められません（重みのある指標がどれも求められないため）";

    /// <summary>
    /// Total: (15×80.34 + 15×75.06 + …) ÷ 100 = 71.2, rank 3 of 412. Where the firm lacks indicators, (5 of 6 indicators; not computable: profit growth) follows.
    /// </summary>
    public string ToEnglish() => score.Total is { } total
        ? $"Total: {Sum()} = {One(total)}, rank {Count(score.Rank!.Value)} of {Count(score.Of)}"
            + (Lacking.Length == 0 ? "" : $" ({score.Present} of {score.Weighted} indicators; not computable: {string.Join(", ", Lacking.Select(indicator => indicator.Indicator.NameEn()))})")
        : "Total: not computable, because none of the weighted indicators is";

    /// <summary>The sentence of one indicator: コネクター度：域外販売額 1,234円 ÷ 所在都道府県の域外販売額 32,300円 ＝ 3.82%、412社中1位、偏差値 50 + 10·Φ⁻¹(1 − (1 − 0.5) ÷ 412) ＝ 80.3.</summary>
    /// <param name="indicator">The indicator. One without a figure says why it cannot be worked out.</param>
    public string ToJapanese(ScoreIndicator indicator)
    {
        var row = score[indicator];
        return row.Missing is { } reason
            ? $"{indicator.Name()}：求められません（{Why(indicator, reason)}）"
            : $"{indicator.Name()}：{Figure(indicator)}、{Count(row.Of)}社中{Count(row.Rank!.Value)}位、偏差値 {Quantile(row)} ＝ {One(row.Deviation!.Value)}";
    }

    /// <summary>The same sentence in English.</summary>
    /// <param name="indicator">The indicator.</param>
    public string ToEnglish(ScoreIndicator indicator)
    {
        var row = score[indicator];
        return row.Missing is { } reason
            ? $"{indicator.NameEn()}: not computable ({WhyEn(indicator, reason)})"
            : $"{indicator.NameEn()}: {FigureEn(indicator)}, rank {Count(row.Rank!.Value)} of {Count(row.Of)}, deviation score {Quantile(row)} = {One(row.Deviation!.Value)}";
    }

    /// <summary>The English total.</summary>
    public override string ToString() => ToEnglish();

    private IndicatorScore[] Lacking => [.. score.Missing];

    private string Sum()
    {
        var counted = score.Indicators.Where(indicator => indicator is { Weight: > 0, Missing: null }).ToList();
        return $"({string.Join(" + ", counted.Select(indicator => $"{Plain(indicator.Weight)}×{Two(indicator.Deviation!.Value)}"))}) ÷ {Plain(counted.Sum(indicator => indicator.Weight))}";
    }

    private string Figure(ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => $"域外販売額 {Count(score.Figures.Connector.Yen)}円 ÷ 所在都道府県の域外販売額 {Count(score.Figures.Connector.PrefectureYen)}円 ＝ {Percent(score.Figures.Connector.Value!.Value)}",
        ScoreIndicator.HubDegree => $"域内仕入額 {Count(score.Figures.Hub.Yen)}円 ÷ 所在都道府県の域内仕入額 {Count(score.Figures.Hub.PrefectureYen)}円 ＝ {Percent(score.Figures.Hub.Value!.Value)}",
        ScoreIndicator.ProfitContribution => $"営業利益 {Mean(score.Figures.Profit, "円", Year)} ＝ {Decimal(score.Figures.Profit.Mean!.Value)}円（{YearSeries.Length}か年のうち{score.Figures.Profit.Count}か年の平均）",
        ScoreIndicator.EmploymentContribution => $"従業者数 {Mean(score.Figures.Workers, "人", Year)} ＝ {Decimal(score.Figures.Workers.Mean!.Value)}人（{YearSeries.Length}か年のうち{score.Figures.Workers.Count}か年の平均）",
        ScoreIndicator.ProfitGrowth => $"営業利益 {Growth(score.Figures.Profit, "円", Year)} ＝ 年{Percent(score.Figures.Profit.Growth!.Value)}",
        _ => $"従業者数 {Growth(score.Figures.Workers, "人", Year)} ＝ 年{Percent(score.Figures.Workers.Growth!.Value)}",
    };

    private string FigureEn(ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => $"sales outside {Count(score.Figures.Connector.Yen)} yen ÷ the prefecture's sales outside {Count(score.Figures.Connector.PrefectureYen)} yen = {Percent(score.Figures.Connector.Value!.Value)}",
        ScoreIndicator.HubDegree => $"purchases inside {Count(score.Figures.Hub.Yen)} yen ÷ the prefecture's purchases inside {Count(score.Figures.Hub.PrefectureYen)} yen = {Percent(score.Figures.Hub.Value!.Value)}",
        ScoreIndicator.ProfitContribution => $"operating profit {Mean(score.Figures.Profit, " yen", YearEn)} = {Decimal(score.Figures.Profit.Mean!.Value)} yen (mean of {score.Figures.Profit.Count} of {YearSeries.Length} years)",
        ScoreIndicator.EmploymentContribution => $"workers {Mean(score.Figures.Workers, "", YearEn)} = {Decimal(score.Figures.Workers.Mean!.Value)} (mean of {score.Figures.Workers.Count} of {YearSeries.Length} years)",
        ScoreIndicator.ProfitGrowth => $"operating profit {Growth(score.Figures.Profit, " yen", YearEn)} = {Percent(score.Figures.Profit.Growth!.Value)} a year",
        _ => $"workers {Growth(score.Figures.Workers, "", YearEn)} = {Percent(score.Figures.Workers.Growth!.Value)} a year",
    };

    private static string Mean(YearSeries series, string unit, Func<FiscalYear, string> year) =>
        $"({string.Join(" + ", series.Given.Select(given => $"{year(given.Year)} {Count(given.Figure)}{unit}"))}) ÷ {series.Count}";

    private static string Growth(YearSeries series, string unit, Func<FiscalYear, string> year)
    {
        var (first, last) = (series.Given.First(), series.Given.Last());
        return $"({year(last.Year)} {Count(last.Figure)}{unit} ÷ {year(first.Year)} {Count(first.Figure)}{unit})^(1 ÷ {series.Span}) − 1";
    }

    private static string Quantile(IndicatorScore row) => $"50 + 10·Φ⁻¹(1 − ({Count(row.Rank!.Value)} − 0.5) ÷ {Count(row.Of)})";

    private static string Why(ScoreIndicator indicator, MissingReason reason) => reason switch
    {
        MissingReason.TotalNotPositive => indicator == ScoreIndicator.ConnectorDegree ? "所在都道府県の域外販売額が0以下" : "所在都道府県の域内仕入額が0以下",
        MissingReason.NoFigures => $"{Subject(indicator)}の値がない",
        MissingReason.OneYearOnly => $"{Subject(indicator)}が1か年分しかない",
        MissingReason.FirstNotPositive => $"最初の年の{Subject(indicator)}が0以下",
        _ => $"最後の年の{Subject(indicator)}が0以下",
    };

    private static string WhyEn(ScoreIndicator indicator, MissingReason reason) => reason switch
    {
        MissingReason.TotalNotPositive => indicator == ScoreIndicator.ConnectorDegree ? "the prefecture's sales outside are 0 or below" : "the prefecture's purchases inside are 0 or below",
        MissingReason.NoFigures => $"no figures of {SubjectEn(indicator)}",
        MissingReason.OneYearOnly => $"one year of {SubjectEn(indicator)} only",
        MissingReason.FirstNotPositive => $"0 or below in the first year of {SubjectEn(indicator)}",
        _ => $"0 or below in the last year of {SubjectEn(indicator)}",
    };

    private static string Subject(ScoreIndicator indicator) => indicator is ScoreIndicator.ProfitContribution or ScoreIndicator.ProfitGrowth ? "営業利益" : "従業者数";

    private static string SubjectEn(ScoreIndicator indicator) => indicator is ScoreIndicator.ProfitContribution or ScoreIndicator.ProfitGrowth ? "operating profit" : "workers";

    private static string Year(FiscalYear year) => $"{year.ToJapaneseShort()}年度";

    private static string YearEn(FiscalYear year) => year.ToEnglish();

    private static string Count(long number) => Signed(number.ToString("N0", CultureInfo.InvariantCulture));

    private static string Decimal(double number) => Signed(number.ToString("#,0.#", CultureInfo.InvariantCulture));

    private static string One(double number) => Signed(number.ToString("0.0", CultureInfo.InvariantCulture));

    private static string Two(double number) => Signed(number.ToString("0.00", CultureInfo.InvariantCulture));

    private static string Plain(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    // Most firms' degrees are far below a hundredth of a per cent: what two decimals would make 0 keeps three digits.
    private static string Percent(double share)
    {
        var percent = share * 100;
        var places = percent == 0 || Math.Abs(percent) >= 0.1 ? 2 : Math.Min(2 - (int)Math.Floor(Math.Log10(Math.Abs(percent))), 15);
        return Signed(percent.ToString("N" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) + "%";
    }

    private static string Signed(string number) => number.Replace('-', '−');
}

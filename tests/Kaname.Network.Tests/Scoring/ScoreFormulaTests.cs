using System.Globalization;
using System.Text.RegularExpressions;
using Kaname.Network.Scoring;

namespace Kaname.Network.Tests.Scoring;

public sealed partial class ScoreFormulaTests
{
    private static readonly ScoreTable Table = IndicatorRanks.Of(Peers.Three()).Score(ScoreWeights.Meti);

    [Fact]
    public void A_total_is_written_out_with_its_numbers()
    {
        var formula = Table.Find(Peers.Number(1))!.Formula;
        Assert.Equal("総合：(15×59.67 + 15×40.33 + 15×59.67 + 15×59.67 + 20×56.74 + 20×43.26) ÷ 100 ＝ 52.9、3社中1位", formula.ToJapanese());
        Assert.Equal("Total: (15×59.67 + 15×40.33 + 15×59.67 + 15×59.67 + 20×56.74 + 20×43.26) ÷ 100 = 52.9, rank 1 of 3", formula.ToEnglish());
    }

    [Fact]
    public void A_total_of_fewer_indicators_says_so()
    {
        var formula = Table.Find(Peers.Number(3))!.Formula;
        Assert.Equal("総合：(15×40.33 + 15×59.67 + 15×40.33 + 15×40.33) ÷ 60 ＝ 45.2、3社中3位（6指標のうち4指標。求められない指標：利益成長性、雇用成長性）", formula.ToJapanese());
        Assert.Equal("Total: (15×40.33 + 15×59.67 + 15×40.33 + 15×40.33) ÷ 60 = 45.2, rank 3 of 3 (4 of 6 indicators; not computable: profit growth, employment growth)", formula.ToEnglish());
    }

    [Theory]
    [InlineData(ScoreIndicator.ConnectorDegree, "コネクター度：域外販売額 60円 ÷ 所在都道府県の域外販売額 100円 ＝ 60.00%、3社中1位、偏差値 50 + 10·Φ⁻¹(1 − (1 − 0.5) ÷ 3) ＝ 59.7", "connector degree: sales outside 60 yen ÷ the prefecture's sales outside 100 yen = 60.00%, rank 1 of 3, deviation score 50 + 10·Φ⁻¹(1 − (1 − 0.5) ÷ 3) = 59.7")]
    [InlineData(ScoreIndicator.HubDegree, "ハブ度：域内仕入額 10円 ÷ 所在都道府県の域内仕入額 100円 ＝ 10.00%、3社中3位、偏差値 50 + 10·Φ⁻¹(1 − (3 − 0.5) ÷ 3) ＝ 40.3", "hub degree: purchases inside 10 yen ÷ the prefecture's purchases inside 100 yen = 10.00%, rank 3 of 3, deviation score 50 + 10·Φ⁻¹(1 − (3 − 0.5) ÷ 3) = 40.3")]
    [InlineData(ScoreIndicator.ProfitContribution, "利益貢献度：営業利益 (令和5年度 100円 + 令和6年度 110円 + 令和7年度 121円) ÷ 3 ＝ 110.3円（3か年のうち3か年の平均）、3社中1位", "profit contribution: operating profit (FY2023 100 yen + FY2024 110 yen + FY2025 121 yen) ÷ 3 = 110.3 yen (mean of 3 of 3 years), rank 1 of 3")]
    [InlineData(ScoreIndicator.EmploymentContribution, "雇用貢献度：従業者数 (令和5年度 10人 + 令和6年度 10人 + 令和7年度 10人) ÷ 3 ＝ 10人（3か年のうち3か年の平均）、3社中1位", "employment contribution: workers (FY2023 10 + FY2024 10 + FY2025 10) ÷ 3 = 10 (mean of 3 of 3 years), rank 1 of 3")]
    [InlineData(ScoreIndicator.ProfitGrowth, "利益成長性：営業利益 (令和7年度 121円 ÷ 令和5年度 100円)^(1 ÷ 2) − 1 ＝ 年10.00%、2社中1位", "profit growth: operating profit (FY2025 121 yen ÷ FY2023 100 yen)^(1 ÷ 2) − 1 = 10.00% a year, rank 1 of 2")]
    [InlineData(ScoreIndicator.EmploymentGrowth, "雇用成長性：従業者数 (令和7年度 10人 ÷ 令和5年度 10人)^(1 ÷ 2) − 1 ＝ 年0.00%、2社中2位", "employment growth: workers (FY2025 10 ÷ FY2023 10)^(1 ÷ 2) − 1 = 0.00% a year, rank 2 of 2")]
    public void An_indicator_is_written_out_with_its_numbers(ScoreIndicator indicator, string japanese, string english)
    {
        var formula = Table.Find(Peers.Number(1))!.Formula;
        Assert.StartsWith(japanese, formula.ToJapanese(indicator), StringComparison.Ordinal);
        Assert.StartsWith(english, formula.ToEnglish(indicator), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ScoreIndicator.ConnectorDegree, "コネクター度：求められません（所在都道府県の域外販売額が0以下）", "connector degree: not computable (the prefecture's sales outside are 0 or below)")]
    [InlineData(ScoreIndicator.HubDegree, "ハブ度：求められません（所在都道府県の域内仕入額が0以下）", "hub degree: not computable (the prefecture's purchases inside are 0 or below)")]
    [InlineData(ScoreIndicator.ProfitContribution, "利益貢献度：求められません（営業利益の値がない）", "profit contribution: not computable (no figures of operating profit)")]
    [InlineData(ScoreIndicator.EmploymentContribution, "雇用貢献度：従業者数 (令和5年度 7人 + 令和6年度 −1人) ÷ 2 ＝ 3人（3か年のうち2か年の平均）", "employment contribution: workers (FY2023 7 + FY2024 −1) ÷ 2 = 3 (mean of 2 of 3 years)")]
    [InlineData(ScoreIndicator.ProfitGrowth, "利益成長性：求められません（営業利益の値がない）", "profit growth: not computable (no figures of operating profit)")]
    [InlineData(ScoreIndicator.EmploymentGrowth, "雇用成長性：求められません（最後の年の従業者数が0以下）", "employment growth: not computable (0 or below in the last year of workers)")]
    public void What_cannot_be_worked_out_says_why(ScoreIndicator indicator, string japanese, string english)
    {
        var formula = IndicatorRanks.Of([Peers.Firm(1, 1, 1, workers: Peers.Years(7, -1, null), total: 0)]).Score(ScoreWeights.Meti).Rows.Single().Formula;
        Assert.StartsWith(japanese, formula.ToJapanese(indicator), StringComparison.Ordinal);
        Assert.StartsWith(english, formula.ToEnglish(indicator), StringComparison.Ordinal);
    }

    [Fact]
    public void A_firm_without_a_total_says_so()
    {
        var formula = IndicatorRanks.Of([Peers.Firm(1, 1, 1, total: 0)]).Score(ScoreWeights.Meti).Rows.Single().Formula;
        Assert.StartsWith("総合：求められません", formula.ToJapanese(), StringComparison.Ordinal);
        Assert.StartsWith("Total: not computable", formula.ToEnglish(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(38_200, 1_000_000, "＝ 3.82%、")]
    [InlineData(5, 10_000_000, "＝ 0.0000500%、")]
    [InlineData(-1_234, 1_000_000, "−1,234円 ÷ 所在都道府県の域外販売額 1,000,000円 ＝ −0.12%、")]
    [InlineData(0, 100, "＝ 0.00%、")]
    public void Small_degrees_keep_three_digits(long yen, long total, string shown)
    {
        var formula = IndicatorRanks.Of([Peers.Firm(1, yen, 1, total: total)]).Score(ScoreWeights.Meti).Rows.Single().Formula;
        Assert.Contains(shown, formula.ToJapanese(ScoreIndicator.ConnectorDegree), StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_in_a_formula_make_its_result() => Gen.Select(Peers.Group(2, 15), Peers.Weights).Sample(
        (group, weights) =>
        {
            foreach (var row in IndicatorRanks.Of(group).Score(weights).Rows.Where(row => row.Total is not null))
            {
                var line = row.Formula.ToEnglish();
                var sum = Terms().Matches(line).Sum(term => Number(term, "weight") * Number(term, "score"));
                var end = Quotient().Match(line);
                Assert.InRange(Number(end, "result") - (sum / Number(end, "weight")), -0.06m, 0.06m);
            }
        },
        seed: Peers.Seed);

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<weight>[0-9.]+)×(?<score>[0-9.]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Terms();

    [GeneratedRegex(@"÷ (?<weight>[0-9.]+) = (?<result>[0-9.]+),", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotient();
}

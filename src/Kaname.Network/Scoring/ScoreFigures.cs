using System.Runtime.InteropServices;
using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>What the six indicators of one firm are worked out from.</summary>
/// <param name="Firm">Its place in the <see cref="Firms.FirmTable"/>; only handed through.</param>
/// <param name="Number">Its corporate number, once in a peer group.</param>
/// <param name="Connector">Its sales outside its prefecture over its prefecture's, yen.</param>
/// <param name="Hub">Its purchases inside its prefecture over its prefecture's, yen.</param>
/// <param name="Profit">Its operating profit, yen; may be negative.</param>
/// <param name="Workers">Its workers, people.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScoreFigures(
    int Firm, CorporateNumber Number, DegreeShare Connector, DegreeShare Hub, YearSeries Profit, YearSeries Workers)
{
    /// <summary>The firm's figure in an indicator: a share of one, yen, people, or growth a year (0.1 is 10 %); null where it has none.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public double? Value(ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => Connector.Value,
        ScoreIndicator.HubDegree => Hub.Value,
        ScoreIndicator.ProfitContribution => Profit.Mean,
        ScoreIndicator.EmploymentContribution => Workers.Mean,
        ScoreIndicator.ProfitGrowth => Profit.Growth,
        ScoreIndicator.EmploymentGrowth => Workers.Growth,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator."),
    };

    /// <summary>Why the firm has no figure in an indicator; null where it has one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public MissingReason? Missing(ScoreIndicator indicator) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => Connector.IsComputable ? null : MissingReason.TotalNotPositive,
        ScoreIndicator.HubDegree => Hub.IsComputable ? null : MissingReason.TotalNotPositive,
        ScoreIndicator.ProfitContribution => Profit.Count > 0 ? null : MissingReason.NoFigures,
        ScoreIndicator.EmploymentContribution => Workers.Count > 0 ? null : MissingReason.NoFigures,
        ScoreIndicator.ProfitGrowth => Profit.NoGrowth,
        ScoreIndicator.EmploymentGrowth => Workers.NoGrowth,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator."),
    };

    /// <summary>A number with a relative error near that of a double, by which firms that have a figure in the indicator are sorted before they are compared.</summary>
    internal static double SortKey(ScoreIndicator indicator, in ScoreFigures firm) => indicator switch
    {
        ScoreIndicator.ProfitGrowth => firm.Profit.GrowthFactor,
        ScoreIndicator.EmploymentGrowth => firm.Workers.GrowthFactor,
        _ => firm.Value(indicator)!.Value,
    };

    /// <summary>Compares two firms that both have a figure in the indicator, exactly: no figure is rounded first.</summary>
    internal static int Compare(ScoreIndicator indicator, in ScoreFigures left, in ScoreFigures right) => indicator switch
    {
        ScoreIndicator.ConnectorDegree => DegreeShare.Compare(left.Connector, right.Connector),
        ScoreIndicator.HubDegree => DegreeShare.Compare(left.Hub, right.Hub),
        ScoreIndicator.ProfitContribution => YearSeries.CompareMeans(left.Profit, right.Profit),
        ScoreIndicator.EmploymentContribution => YearSeries.CompareMeans(left.Workers, right.Workers),
        ScoreIndicator.ProfitGrowth => YearSeries.CompareGrowth(left.Profit, right.Profit),
        _ => YearSeries.CompareGrowth(left.Workers, right.Workers),
    };
}

using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Strategy;

namespace Kaname.Web.Indicators;

/// <summary>How far a figure has come.</summary>
/// <param name="Expected">What should be reached by now.</param>
/// <param name="ExpectedFrom">milestone, straightLine or mixed.</param>
/// <param name="Attainment">達成率 as a share of 1, cut after six places.</param>
/// <param name="Pace">ペース as a share of 1, cut after six places.</param>
/// <param name="Class">notReported, notComputable, behind, slightlyBehind, onTrack or achieved.</param>
/// <param name="Unreported">Of a plan's goal: years that are over and not reported, or not in full. While there are any, no pace is worked out.</param>
/// <param name="Formulas">The same with their numbers in them.</param>
public sealed record ProgressView(
    decimal? Expected,
    string? ExpectedFrom,
    decimal? Attainment,
    decimal? Pace,
    string Class,
    IReadOnlyList<int> Unreported,
    IReadOnlyList<FormulaView> Formulas)
{
    internal static ProgressView Of(Progress progress, Fraction? expected, Formula? expectedFormula = null, IReadOnlyList<FiscalYear>? unreported = null) => new(
        Figures.Of(expected),
        progress.ExpectedFrom is { } source ? Words.Of(source) : null,
        Figures.Of(progress.Attainment),
        Figures.Of(progress.Pace),
        Words.Of(progress.Class),
        [.. (unreported ?? []).Select(year => year.Year)],
        FormulaView.Some(("expected", expectedFormula), ("attainment", progress.AttainmentFormula), ("pace", progress.PaceFormula)));
}

using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>Where an expected figure comes from; a page says which.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ExpectationSource>))]
public enum ExpectationSource
{
    /// <summary>年度目標比: the milestone that the plan gives for the year.</summary>
    Milestone,

    /// <summary>目安: the straight line from baseline year to target year.</summary>
    StraightLine,

    /// <summary>Several lines are added, some with a milestone for the year and some without.</summary>
    Mixed,
}

/// <summary>What should be reached by the end of a year.</summary>
/// <param name="Value">The exact figure, in the unit of the indicator.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Formula">How it came about.</param>
public sealed record Expectation(Fraction Value, ExpectationSource Source, Formula Formula);

/// <summary>The road of an indicator: from the baseline over yearly milestones to the final target.</summary>
/// <remarks>
/// The three are separate statements: the final target is never worked out from the milestones (hikaya-io/activity#645).
/// For period kinds all of them are running sums to the end of the year, on one scale. Null means that nobody has said.
/// </remarks>
public sealed record TargetLine
{
    /// <summary>The figure to start from; the end of <see cref="BaselineYear"/>.</summary>
    public Fraction? Baseline { get; init; }

    /// <summary>The western year of the baseline.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>What should be reached by the end of single years.</summary>
    public IReadOnlyDictionary<FiscalYear, Fraction> Milestones { get; init; } = ReadOnlyDictionary<FiscalYear, Fraction>.Empty;

    /// <summary>What should be reached in the end.</summary>
    public Fraction? Final { get; init; }

    /// <summary>The western year of the final target.</summary>
    public int? TargetYear { get; init; }

    /// <summary>What should be reached by the end of a year: its milestone if one is given, else the point on the straight line.</summary>
    /// <param name="year">The year.</param>
    /// <returns>
    /// Null when there is no milestone and the line is not complete. Up to the baseline year the line is the baseline,
    /// from the target year on the final target.
    /// </returns>
    public Expectation? At(FiscalYear year)
    {
        if (Milestones.TryGetValue(year, out var milestone))
        {
            return Stated("年度目標", "milestone of the year", milestone, ExpectationSource.Milestone);
        }

        if (Final is { } final && TargetYear is { } targetYear && year.Year >= targetYear)
        {
            return Stated("最終目標", "final target", final, ExpectationSource.StraightLine);
        }

        if (Baseline is not { } baseline || BaselineYear is not { } baselineYear)
        {
            return null;
        }

        if (year.Year <= baselineYear)
        {
            return Stated("基準値", "baseline", baseline, ExpectationSource.StraightLine);
        }

        return Final is { } end && TargetYear is { } endYear
            ? OnTheLine(baseline, end, year.Year - baselineYear, endYear - baselineYear)
            : null;
    }

    /// <summary>What a period kind should bring in one year alone: the running sum to its end less the running sum to the end of the year before.</summary>
    /// <param name="year">The year.</param>
    /// <returns>
    /// A whole number, or null when either end is not known. Each point of a straight line is cut to a whole number first,
    /// so that the years of a plan add up to its final target exactly.
    /// </returns>
    public Fraction? AnnualTarget(FiscalYear year)
    {
        var before = year.Year > FiscalYear.MinYear ? At(year - 1)?.Value : Baseline;
        return At(year)?.Value is { } to && before is { } from
            ? Fraction.Whole(to.Floor()) - Fraction.Whole(from.Floor())
            : null;
    }

    private static Expectation Stated(string name, string nameEn, Fraction value, ExpectationSource source) =>
        new(value, source, new Formula("目安", "Expected", [FormulaPiece.Number(name, nameEn, value)], value, FigureForm.Amount));

    private static Expectation OnTheLine(Fraction baseline, Fraction final, int elapsed, int whole)
    {
        var value = baseline + ((final - baseline) * new Fraction(elapsed, whole));
        var pieces = new List<FormulaPiece>
        {
            FormulaPiece.Number("基準値", "baseline", baseline),
            FormulaPiece.Sign("+"),
            FormulaPiece.Sign("("),
            FormulaPiece.Number("最終目標", "final target", final),
            FormulaPiece.Sign("−"),
            FormulaPiece.Number("基準値", "baseline", baseline),
            FormulaPiece.Sign(")"),
            FormulaPiece.Sign("×"),
            FormulaPiece.Number("経過年数", "years passed", elapsed, FigureForm.Count),
            FormulaPiece.Sign("÷"),
            FormulaPiece.Number("全年数", "years in all", whole, FigureForm.Count),
        };
        return new Expectation(
            value, ExpectationSource.StraightLine, new Formula("目安", "Expected", pieces, value, FigureForm.Amount));
    }
}

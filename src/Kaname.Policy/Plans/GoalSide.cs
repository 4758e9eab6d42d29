using Kaname.Policy.Indicators;

namespace Kaname.Policy.Plans;

/// <summary>A number that a goal's figure is made of: the figure itself, or of a ratio what stands above or below the line. Targets and results of a goal are written in the same sides.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Name">What is counted, in Japanese.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="InYen">Kept in whole yen; typed and shown in 億円.</param>
/// <param name="Unit">The unit in which it is typed, in Japanese; empty where none is said.</param>
/// <param name="UnitEn">The same in English.</param>
/// <param name="MayBeNegative">Whether a number below 0 makes sense.</param>
public sealed record GoalSide(GoalSideKind Kind, string Name, string NameEn, bool InYen, string Unit, string UnitEn, bool MayBeNegative)
{
    /// <summary>
    /// The sides of a goal. The paper names 一人当たり付加価値労働生産性の増加額・増加率 (資料1) and gives no formula. Ours: above the line the value
    /// added of a year beyond what its workers would have made at the productivity of the baseline year; below it those workers, or, for
    /// the rate, what they would have made. So either is exact with the value added itself.
    /// </summary>
    /// <param name="goal">The goal.</param>
    /// <returns>One side, or for <see cref="MeasureKind.Ratio"/> two: numerator, denominator.</returns>
    public static IReadOnlyList<GoalSide> Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return (goal.Kind, goal.Kgi) switch
        {
            (MeasureKind.Ratio, Kgi.ProductivityIncrease) => [Growth, Number(GoalSideKind.Denominator, "働く人の数（分母）", "Workers (denominator)", "人", "people")],
            (MeasureKind.Ratio, Kgi.ProductivityRate) => [Growth, Money(GoalSideKind.Denominator, "基準年度の生産性での付加価値額（分母）", "Value added at the baseline's productivity (denominator)", negative: false)],
            (MeasureKind.Ratio, _) => [Number(GoalSideKind.Numerator, "分子", "Numerator", "", "") with { MayBeNegative = true }, Number(GoalSideKind.Denominator, "分母", "Denominator", "", "")],
            _ => [Whole(goal)],
        };
    }

    private static GoalSide Growth { get; } = Money(GoalSideKind.Numerator, "基準年度の生産性を上回る付加価値額（分子）", "Value added above the baseline's productivity (numerator)", negative: true);

    private static GoalSide Whole(Goal goal)
    {
        var (name, negative) = (goal.Name ?? goal.Id, goal.Kgi is not (Kgi.Investment or Kgi.TrainedPeople));
        return goal.Kgi is Kgi.Investment or Kgi.ValueAdded || goal.Unit is "円"
            ? Money(GoalSideKind.Whole, name, goal.NameEn ?? name, negative)
            : Number(GoalSideKind.Whole, name, goal.NameEn ?? name, goal.Unit ?? "", goal.UnitEn ?? goal.Unit ?? "") with { MayBeNegative = negative };
    }

    private static GoalSide Money(GoalSideKind kind, string name, string nameEn, bool negative) => new(kind, name, nameEn, true, "億円", "hundred million yen", negative);

    private static GoalSide Number(GoalSideKind kind, string name, string nameEn, string unit, string unitEn) => new(kind, name, nameEn, false, unit, unitEn, false);
}

/// <summary>Which number of a goal's figure.</summary>
public enum GoalSideKind
{
    /// <summary>The figure itself.</summary>
    Whole,

    /// <summary>Above the line of a ratio.</summary>
    Numerator,

    /// <summary>Below the line of a ratio.</summary>
    Denominator,
}

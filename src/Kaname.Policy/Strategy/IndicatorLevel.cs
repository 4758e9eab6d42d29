using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What the paper says of one level of indicator.</summary>
/// <param name="Level">The level.</param>
/// <param name="Obligation">How far plans are bound to it.</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Purpose">What it is for, in Japanese.</param>
/// <param name="PurposeEn">What it is for, in English.</param>
/// <param name="Source">Where the paper speaks of it.</param>
public sealed record IndicatorLevel(
    GoalLevel Level,
    Obligation Obligation,
    string Name,
    string NameEn,
    string Purpose,
    string PurposeEn,
    PaperSource Source)
{
    /// <summary>The paper tells these levels apart.</summary>
    public Basis Basis { get; } = Basis.Paper;
}

using System.Collections.ObjectModel;
using System.Numerics;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>One government's share of a plan's target for a KGI, and for one part of it.</summary>
/// <remarks>
/// For period kinds baseline, milestones and final target are running sums to the end of the year. Shares of a joint plan add up
/// to the plan's target. Null means that nobody has said.
/// </remarks>
public sealed record Target
{
    /// <summary>The KGI.</summary>
    public required Kgi Kgi { get; init; }

    /// <summary>The government whose share it is: a prefecture or a municipality.</summary>
    public required Place Place { get; init; }

    /// <summary>Public or private money, or neither.</summary>
    public Part Part { get; init; }

    /// <summary>The figure to start from.</summary>
    public long? Baseline { get; init; }

    /// <summary>The year at the end of which the baseline holds; null for the year before the plan begins.</summary>
    public FiscalYear? BaselineYear { get; init; }

    /// <summary>What should be reached by the end of single years.</summary>
    public IReadOnlyDictionary<FiscalYear, long> Milestones { get; init; } = ReadOnlyDictionary<FiscalYear, long>.Empty;

    /// <summary>What should be reached in the end; its own statement, never worked out from milestones.</summary>
    public long? Final { get; init; }

    /// <summary>The year by the end of which the final target should be reached; null for the plan's last year.</summary>
    public FiscalYear? TargetYear { get; init; }

    /// <summary>Of a ratio: the denominator under <see cref="Baseline"/>.</summary>
    public long? BaselineDenominator { get; init; }

    /// <summary>Of a ratio: the denominators under <see cref="Milestones"/>.</summary>
    public IReadOnlyDictionary<FiscalYear, long> MilestoneDenominators { get; init; } = ReadOnlyDictionary<FiscalYear, long>.Empty;

    /// <summary>Of a ratio: the denominator under <see cref="Final"/>.</summary>
    public long? FinalDenominator { get; init; }

    /// <summary>The road of this share within a plan.</summary>
    /// <param name="start">The plan's first year.</param>
    /// <param name="end">The plan's last year.</param>
    /// <remarks>
    /// A baseline that nobody has stated is 0 here: the KGIs that roll up are running sums (①, ③) or an increase (②), which are
    /// nil at the end of the year before the plan. Ours.
    /// </remarks>
    public TargetLine Line(FiscalYear start, FiscalYear end) => new()
    {
        Baseline = Baseline ?? 0,
        BaselineYear = BaselineYear?.Year ?? start.Year - 1,
        Milestones = Milestones.ToDictionary(milestone => milestone.Key, milestone => (Fraction)milestone.Value),
        Final = Final is { } final ? final : null,
        TargetYear = TargetYear?.Year ?? end.Year,
    };
    /// <summary>The road of a ratio: the numerators and the denominators of all shares are added, then divided.</summary>
    /// <param name="shares">The shares of one ratio KGI.</param>
    /// <param name="start">The plan's first year.</param>
    /// <param name="end">The plan's last year.</param>
    /// <remarks>A number that nobody has stated stays so here: a ratio has no natural zero to start from.</remarks>
    public static TargetLine RatioLine(IReadOnlyCollection<Target> shares, FiscalYear start, FiscalYear end)
    {
        ArgumentNullException.ThrowIfNull(shares);
        var milestones = shares.SelectMany(share => share.Milestones.Keys).Distinct()
            .Select(year => (Year: year, Ratio: Divide(shares, share => At(share.Milestones, year), share => At(share.MilestoneDenominators, year))))
            .Where(milestone => milestone.Ratio is not null)
            .ToDictionary(milestone => milestone.Year, milestone => milestone.Ratio!.Value);
        return new TargetLine
        {
            Baseline = Divide(shares, share => share.Baseline, share => share.BaselineDenominator),
            BaselineYear = shares.Max(share => share.BaselineYear?.Year) ?? start.Year - 1,
            Milestones = milestones,
            Final = Divide(shares, share => share.Final, share => share.FinalDenominator),
            TargetYear = shares.Max(share => share.TargetYear?.Year) ?? end.Year,
        };
    }

    private static long? At(IReadOnlyDictionary<FiscalYear, long> amounts, FiscalYear year) =>
        amounts.TryGetValue(year, out var amount) ? amount : null;

    private static Fraction? Divide(IEnumerable<Target> shares, Func<Target, long?> numeratorOf, Func<Target, long?> denominatorOf)
    {
        var (numerator, denominator) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var share in shares)
        {
            if (numeratorOf(share) is { } upper && denominatorOf(share) is { } lower)
            {
                numerator += upper;
                denominator += lower;
            }
        }

        return denominator.IsZero ? null : new Fraction(numerator, denominator);
    }
}

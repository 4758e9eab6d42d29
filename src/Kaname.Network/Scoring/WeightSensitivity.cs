using Kaname.Policy.Identity;

namespace Kaname.Network.Scoring;

/// <summary>How the first firms of a table hang on one weight. A point is a hundredth of the weights' sum.</summary>
/// <param name="Indicator">The indicator whose weight moves.</param>
/// <param name="Weight">Its weight as given.</param>
/// <param name="Lowered">The list with the weight lowered, not below 0; null if it is 0 already, or if no weight would be left.</param>
/// <param name="Raised">The list with the weight raised.</param>
/// <param name="FirstChangeBelow">The least lowering at which another firm is in the list; null if none down to 0 brings one.</param>
/// <param name="FirstChangeAbove">The least raising at which another firm is in the list; null if none up to 100 points brings one.</param>
public sealed record WeightSensitivity(
    ScoreIndicator Indicator,
    decimal Weight,
    TopListChange? Lowered,
    TopListChange Raised,
    WeightStep? FirstChangeBelow,
    WeightStep? FirstChangeAbove)
{
    /// <summary>The least change of the weight, to one point, at which another firm is in the list; of equal ones the lowering. Null if there is none.</summary>
    public WeightStep? FirstChange =>
        FirstChangeAbove is null || (FirstChangeBelow is not null && -FirstChangeBelow.Points <= FirstChangeAbove.Points) ? FirstChangeBelow : FirstChangeAbove;
}

/// <summary>Weights of which one has been moved.</summary>
/// <param name="Points">By how many points, negative for less. At the end of the way down to 0 it may be less than that.</param>
/// <param name="Weights">All six after it.</param>
public sealed record WeightStep(int Points, ScoreWeights Weights);

/// <summary>What a moved weight does to the first firms.</summary>
/// <param name="Step">The move.</param>
/// <param name="Entered">Firms that come into the list, in its new order.</param>
/// <param name="Left">Firms that drop out of it, in its old order.</param>
/// <param name="LargestMove">The farthest move of a firm that is in the list before or after; null if none of them moves.</param>
public sealed record TopListChange(
    WeightStep Step, IReadOnlyList<CorporateNumber> Entered, IReadOnlyList<CorporateNumber> Left, RankMove? LargestMove);

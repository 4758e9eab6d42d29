using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What became of a single row in a roll-up.</summary>
/// <param name="Fact">The row.</param>
/// <param name="IsInScope">Was it asked for at all?</param>
/// <param name="Reason">Why it is left out; null when it is counted or out of scope.</param>
/// <param name="CountedIn">The plan that keeps the amount, when it is counted in another plan.</param>
/// <param name="IsUndecided">Is it counted, but would leave the value if an undecided candidate were judged the same?</param>
public sealed record JudgedRow(Fact Fact, bool IsInScope, LeftOutReason? Reason, string? CountedIn, bool IsUndecided)
{
    /// <summary>Is its amount in the value?</summary>
    public bool IsCounted => IsInScope && Reason is null;
}

/// <summary>計画の積み上げ: the one function that adds plans up, read by every page, report, export and address (design §3).</summary>
/// <remarks>The rules are told in Indicators/README.md.</remarks>
public static class RollUp
{
    /// <summary>Rolls up a scope.</summary>
    /// <param name="partial">The facts, added up. Facts of plans that are not passed are not rows.</param>
    /// <param name="plans">The public plans, in any order.</param>
    /// <param name="decisions">What people decided on duplicate candidates.</param>
    /// <param name="scope">What is asked for.</param>
    /// <param name="settings">The Tokyo area and the limits of the progress classes.</param>
    /// <exception cref="ArgumentException">Two plans have one id, or the plan asked for is not among the plans.</exception>
    /// <exception cref="AmountOverflowException">A cell or a total is larger than 64 bits hold; the message names it.</exception>
    public static RollUpResult Evaluate(
        RollUpPartial partial,
        IReadOnlyCollection<PlanForRollUp> plans,
        IReadOnlyCollection<DuplicateDecision> decisions,
        RollUpScope scope,
        PolicySettings settings)
    {
        ArgumentNullException.ThrowIfNull(partial);
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(settings);
        return IsDefined(plans, scope)
            ? RollUpTotals.Of(RollUpJudgement.Of(partial, plans, decisions, scope, settings))
            : new RollUpResult { Scope = scope, IsDefined = false };
    }

    /// <summary>Says of single rows what became of them in the roll-up of a scope: counted, left out and why, or out of scope.</summary>
    /// <param name="facts">The rows to be judged: any of those in the partial sum.</param>
    /// <param name="partial">All facts, added up, as for <see cref="Evaluate"/>.</param>
    /// <param name="plans">The public plans.</param>
    /// <param name="decisions">What people decided on duplicate candidates.</param>
    /// <param name="scope">What is asked for.</param>
    /// <param name="settings">The Tokyo area.</param>
    /// <returns>One judged row per fact, in the order given, as they are read.</returns>
    /// <exception cref="ArgumentException">Two plans have one id, or the plan asked for is not among the plans.</exception>
    /// <exception cref="AmountOverflowException">A cell is larger than 64 bits hold; the message names it.</exception>
    public static IEnumerable<JudgedRow> Rows(
        IEnumerable<Fact> facts,
        RollUpPartial partial,
        IReadOnlyCollection<PlanForRollUp> plans,
        IReadOnlyCollection<DuplicateDecision> decisions,
        RollUpScope scope,
        PolicySettings settings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(partial);
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(settings);
        var fates = IsDefined(plans, scope)
            ? RollUpJudgement.Of(partial, plans, decisions, scope, settings).Fates()
            : [];
        return facts.Select(fact => Judge(fact, fates));
    }

    private static JudgedRow Judge(Fact fact, Dictionary<RollUpCellKey, RowFate> fates)
    {
        if (!fates.TryGetValue(RollUpCellKey.Of(fact), out var fate))
        {
            return new JudgedRow(fact, IsInScope: false, null, null, IsUndecided: false);
        }

        var overriding = fate.Reason is LeftOutReason.Withdrawn or LeftOutReason.Ratio;
        return fact.IsBlank && !overriding
            ? new JudgedRow(fact, IsInScope: true, LeftOutReason.NotReported, null, IsUndecided: false)
            : new JudgedRow(fact, IsInScope: true, fate.Reason, fate.CountedIn, fate.IsUndecided);
    }

    /// <summary>Can the scope have this KGI? A group of type C has no ① and ③; the nation has them from A and B.</summary>
    private static bool IsDefined(IReadOnlyCollection<PlanForRollUp> plans, RollUpScope scope) => scope.Level switch
    {
        RollUpLevel.Group => scope.Group!.Value.Has(scope.Kgi),
        RollUpLevel.Plan => PlanAskedFor(plans, scope).Type.Has(scope.Kgi),
        _ => true,
    };

    private static PlanForRollUp PlanAskedFor(IReadOnlyCollection<PlanForRollUp> plans, RollUpScope scope) =>
        plans.FirstOrDefault(plan => string.Equals(plan.Id, scope.PlanId, StringComparison.Ordinal))
        ?? throw new ArgumentException($"There is no plan {scope.PlanId} among the public plans.", nameof(scope));
}

using Kaname.Policy.Indicators;

namespace Kaname.Web.Publication;

/// <summary>What is left out of a sum for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Plans">How many plans are concerned.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Amount">The sum left out; null when none of it has an amount.</param>
public sealed record LeftOut(LeftOutReason Reason, int Plans, long Rows, long? Amount)
{
    /// <summary>One for each reason that occurs, in the order of the rule.</summary>
    public static IReadOnlyList<LeftOut> Of(RollUpResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. from plan in result.Excluded
               group plan by plan.Reason into reason
               orderby reason.Key
               select new LeftOut(
                   reason.Key, reason.Count(), reason.Sum(plan => plan.Rows),
                   reason.All(plan => plan.Amount is null) ? null : reason.Sum(plan => plan.Amount ?? 0)),
        ];
    }
}

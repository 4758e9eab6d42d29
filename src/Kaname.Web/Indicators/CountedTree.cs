using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;

namespace Kaname.Web.Indicators;

/// <summary>Shown units by part. A row is the sum of its parts, so that figures add up across as well as down.</summary>
/// <param name="Public">Public money.</param>
/// <param name="Private">Private money.</param>
/// <param name="Without">What is in neither part.</param>
public sealed record ShownParts(long Public, long Private, long Without)
{
    /// <summary>All of it.</summary>
    public long Total => Public + Private + Without;

    internal static ShownParts Cut(IReadOnlyList<long> parts, long unit)
    {
        var cut = Shares.Of(parts, unit);
        return new(cut[0], cut[1], cut[2]);
    }
}

/// <summary>A row of the tree: a block, a plan in it, or a reported row of that plan.</summary>
public sealed record TreeRow
{
    /// <summary>The block.</summary>
    public required Block Block { get; init; }

    /// <summary>The plan; null for the block itself.</summary>
    public PublishedPlan? Plan { get; init; }

    /// <summary>The reported row; null for a plan or a block.</summary>
    public NationFact? Fact { get; init; }

    /// <summary>Is the row counted, but in doubt?</summary>
    public bool IsUndecided { get; init; }

    /// <summary>The exact sum; null when nothing is counted here.</summary>
    public long? Amount { get; init; }

    /// <summary>What is shown of it.</summary>
    public required ShownParts Shown { get; init; }

    /// <summary>Who has reported, for a block.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>How many rows are counted.</summary>
    public long Rows { get; init; }

    /// <summary>How many of them are private money, and how many public: where there is none, nobody has said how much.</summary>
    public (long Private, long Public) PartRows { get; init; }

    /// <summary>Has the plan reported all that it owes?</summary>
    public bool IsReported { get; init; } = true;

    /// <summary>Do its parts stand below it?</summary>
    public bool IsOpen { get; init; }
}

/// <summary>
/// The counted rows of a number as a tree: block, plan, row. A plan that lies in several blocks stands in each with what its rows
/// there amount to, so that the blocks add up to the value.
/// </summary>
public static class CountedTree
{
    /// <summary>The rows to be shown, in reading order.</summary>
    /// <param name="nation">The published nation.</param>
    /// <param name="query">What was asked for and what is open.</param>
    /// <param name="sums">What the number and its blocks show.</param>
    public static IReadOnlyList<TreeRow> Of(PublishedNation nation, RollUpQuery query, ShownSums sums)
    {
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(sums);
        var blocks = sums.Blocks.Where(one => query.Block is { } only ? one.Block.Slug == only.Slug : one.Sum.RowsInScope > 0 || one.Sum.Coverage.Total > 0);
        var rows = new List<TreeRow>();
        foreach (var (block, scope, sum, shown, unit) in blocks)
        {
            var openPlan = query.Open?.Plan ?? query.Plan;
            var isOpen = query.Open?.Block == block || (openPlan is not null && PlansOf(sum).Contains(openPlan, StringComparer.Ordinal));
            rows.Add(new()
            {
                Block = block,
                Amount = sum.Said,
                Shown = shown,
                Coverage = sum.Coverage,
                Rows = sum.RowsCounted,
                PartRows = (sum.PrivateRows, sum.PublicRows),
                IsOpen = isOpen,
            });
            if (isOpen)
            {
                rows.AddRange(Plans(nation, (block, scope, sum), shown, unit, openPlan));
            }
        }

        return rows;
    }

    private static IEnumerable<TreeRow> Plans(
        PublishedNation nation, (Block Block, RollUpScope Scope, RollUpResult Sum) block, ShownParts shown, FigureUnit unit, string? openPlan)
    {
        var included = block.Sum.Included;
        var cut = Distribute([.. included.Select(plan => Parts(plan.Public, plan.Private, plan.Amount))], unit.Size, shown);
        var silent = block.Sum.Excluded.Where(plan => plan.Reason == LeftOutReason.NotReported).Select(plan => plan.PlanId).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < included.Count; i++)
        {
            var plan = nation.Plan(included[i].PlanId)!;
            yield return new()
            {
                Block = block.Block,
                Plan = plan,
                Amount = included[i].Amount,
                Shown = cut[i],
                Rows = included[i].Rows,
                PartRows = (included[i].PrivateRows, included[i].PublicRows),
                IsReported = !silent.Contains(plan.Id),
                IsOpen = plan.Id == openPlan,
            };
            if (plan.Id == openPlan)
            {
                foreach (var row in Facts(nation, block, plan, cut[i], unit))
                {
                    yield return row;
                }
            }
        }

        foreach (var id in silent.Except(included.Select(plan => plan.PlanId), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return new() { Block = block.Block, Plan = nation.Plan(id), Shown = new(0, 0, 0), IsReported = false };
        }
    }

    private static IEnumerable<TreeRow> Facts(
        PublishedNation nation, (Block Block, RollUpScope Scope, RollUpResult Sum) block, PublishedPlan plan, ShownParts shown, FigureUnit unit)
    {
        var rows = nation.Rows(block.Scope, plan.Id).Where(row => row.Judged.IsCounted).OrderBy(row => row.Fact.Year).ThenBy(row => row.Fact.Id).ToList();
        var cut = Distribute([.. rows.Select(row => Parts(row.Fact))], unit.Size, shown);
        return rows.Select((row, i) => new TreeRow
        {
            Block = block.Block,
            Plan = plan,
            Fact = row.Fact,
            Amount = row.Fact.Amount,
            Shown = cut[i],
            PartRows = (row.Fact.Part == Part.Private ? 1 : 0, row.Fact.Part == Part.Public ? 1 : 0),
            IsUndecided = row.Judged.IsUndecided,
        });
    }

    private static IEnumerable<string> PlansOf(RollUpResult sum) => sum.Included.Select(plan => plan.PlanId).Concat(sum.Excluded.Select(plan => plan.PlanId));

    private static long[] Parts(long @public, long @private, long amount) => [@public, @private, amount - @public - @private];

    private static long[] Parts(NationFact fact) => Parts(fact.Part == Part.Public ? fact.Amount!.Value : 0, fact.Part == Part.Private ? fact.Amount!.Value : 0, fact.Amount!.Value);

    private static List<ShownParts> Distribute(IReadOnlyList<long[]> rows, long unit, ShownParts shown)
    {
        var totals = Shares.Of([.. rows.Select(row => row.Sum())], unit, shown.Total);
        return [.. Shares.Table(rows, unit, totals, [shown.Public, shown.Private, shown.Without]).Select(cut => new ShownParts(cut[0], cut[1], cut[2]))];
    }
}

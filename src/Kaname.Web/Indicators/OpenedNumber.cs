using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>A number opened down to its rows.</summary>
public sealed record OpenedNumber
{
    /// <summary>What was asked for.</summary>
    public required RollUpQuery Query { get; init; }

    /// <summary>The number with everything behind it.</summary>
    public required RollUpResult Result { get; init; }

    /// <summary>How its figures are written.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>What is shown of the value, by part.</summary>
    public required ShownParts Shown { get; init; }

    /// <summary>The counted rows.</summary>
    public required IReadOnlyList<TreeRow> Tree { get; init; }

    /// <summary>The rows left out for the reason that is open.</summary>
    public required IReadOnlyList<(NationFact Fact, JudgedRow Judged)> LeftOut { get; init; }

    /// <summary>Opens a number.</summary>
    public static OpenedNumber Of(PublishedNation nation, RollUpQuery query)
    {
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(query);
        var scope = query.Scope(nation);
        var result = nation.RollUp(scope);
        var sums = ShownSums.Of(nation, query);
        return new()
        {
            Query = query,
            Result = result,
            Unit = sums.Unit,
            Shown = query.Block is { } block ? sums.Of(block)?.Shown ?? new(0, 0, 0) : sums.Whole,
            Tree = result.IsDefined ? CountedTree.Of(nation, query, sums) : [],
            LeftOut = query.Open?.Reason is { } reason ? [.. nation.Rows(scope).Where(row => row.Judged.Reason == reason)] : [],
        };
    }

    /// <summary>The value as the large figure says it.</summary>
    public long? Said => Unit.Say(Result.Said, Shown.Total);

    /// <summary>The steps from all rows to the value, cut so that they add up. Reasons without an amount are in the table of reasons, not in the drawing.</summary>
    public IReadOnlyList<WaterfallRow> Fall(IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (all, taken) = (Result.Waterfall[0], TakenUnits);
        return
        [
            new(WaterfallKind.Whole, texts["FallAll"], texts.Count("RowCount", all.Rows), all.Amount ?? 0, Unit.WriteUnits(Shown.Total + taken.Values.Sum())),
            .. Taken.Select(step => new WaterfallRow(
                WaterfallKind.Taken, texts["Left" + step.Reason], texts.Count("RowCount", -step.Rows), -step.Amount!.Value, Unit.WriteUnits(taken[step.Reason!.Value]))),
            new(WaterfallKind.Result, texts["FallValue"], texts.Count("RowCount", Result.RowsCounted), Result.Value ?? 0, Unit.WriteUnits(Shown.Total)),
        ];
    }

    /// <summary>What is shown of a reason's amount, in the drawing and in the table alike.</summary>
    public string Write(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return TakenUnits.TryGetValue(step.Reason!.Value, out var units) ? Unit.WriteUnits(units) : Unit.Write(-step.Amount);
    }

    private List<WaterfallStep> Taken => [.. Result.Waterfall.Where(step => step.Reason is not null && step.Amount is not (null or 0))];

    /// <summary>Cut so that value and reasons together are what is shown of all rows.</summary>
    private Dictionary<LeftOutReason, long> TakenUnits
    {
        get
        {
            var taken = Taken;
            var cut = Shares.Of([.. taken.Select(step => -step.Amount!.Value)], Unit.Size, Site.Formats.PartsThatAdd([Result.Waterfall[0].Amount ?? 0], Unit.Size)[0] - Shown.Total);
            return taken.Select((step, i) => (step.Reason!.Value, Units: cut[i])).ToDictionary(pair => pair.Value, pair => pair.Units);
        }
    }

    /// <summary>What was left out, reason by reason, in the order in which reasons are asked.</summary>
    public IEnumerable<WaterfallStep> Reasons => Result.Waterfall.Where(step => step.Reason is not null && (step.Rows != 0 || step.Plans > 0));
}

using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Indicators;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Publication;

/// <summary>Something that moved, in words: what, which plan, and the rest of the sentence after its name.</summary>
/// <param name="Move">What moved.</param>
/// <param name="Kind">In a word: 内閣官房HP公表.</param>
/// <param name="Says">The sentence after the plan's name.</param>
/// <param name="HasPage">Is the plan's page public?</param>
public sealed record MoveLine(NationMove Move, string Kind, string Says, bool HasPage)
{
    /// <summary>What the public is told of. What passes between authors and confirmers on the way to an edition is not.</summary>
    private static readonly HashSet<string> Told =
    [
        nameof(TransitionId.Announce), nameof(TransitionId.SubmitFormally), nameof(TransitionId.Publish), nameof(TransitionId.Revise), nameof(TransitionId.Hold),
        nameof(TransitionId.Resume), nameof(TransitionId.Withdraw), nameof(TransitionId.Close), ActualsAccepted,
    ];

    private const string ActualsAccepted = NationMove.ResultsAccepted;

    /// <summary>The day in Japan.</summary>
    public DateOnly On => JapanTime.DayOf(Move.At);

    /// <summary>The name as it was then.</summary>
    public string Name => Languages.Of(Move.Name!, Move.NameEn);

    /// <summary>All that moved and may be named, newest first.</summary>
    public static IReadOnlyList<NationMove> Named(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        return [.. nation.Moves.Where(move => move.Name is not null && Told.Contains(move.Kind))];
    }

    /// <summary>One move in words.</summary>
    public static MoveLine Of(NationMove move, PublishedNation nation, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(nation);
        ArgumentNullException.ThrowIfNull(texts);
        var says = move.Kind switch
        {
            ActualsAccepted => texts["SaysActualsAccepted", Formats.FiscalYear(move.Year?.Year)].Value + Pace(move, nation, texts),
            nameof(TransitionId.Publish) => texts[move.Edition > 1 ? "SaysPublishAgain" : "SaysPublish", move.Edition].Value,
            _ => texts["Says" + move.Kind].Value,
        };
        var kind = move is { Kind: nameof(TransitionId.Publish), Type: PlanType.A } ? "KindPublishState" : "Kind" + move.Kind;
        return new(move, texts[kind], says, nation.Plan(move.PlanId) is not null);
    }

    /// <summary>How the plan's first KGI stood after the year reported.</summary>
    private static string Pace(NationMove move, PublishedNation nation, IStringLocalizer texts)
    {
        var kgi = move.Type.Has(Kgi.Investment) ? Kgi.Investment : Kgi.ValueAdded;
        if (move.Year is not { } year || nation.RollUp(RollUpScope.OfPlan(move.PlanId, kgi, year)).Progress is not { Pace: { } pace } progress)
        {
            return "";
        }

        var against = progress.Against() == Site.Parts.PaceKind.Milestone ? "OfMilestone" : "OfLine";
        return texts["ActualsPace", KgiWords.Name(kgi)[2..], texts[against, Formats.Percent(pace.CutTo(9))]];
    }
}

using Kaname.Platform.Store;
using Kaname.Policy.Indicators;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>
/// Everything the public may see of one kind of data, held whole and never changed: when something is published a new one is read.
/// Every page, address, export and check asks this for its figures, so that they cannot disagree.
/// </summary>
public sealed class PublishedNation
{
    private readonly RollUpPartial _partial;
    private readonly IReadOnlyList<PlanForRollUp> _planRows;
    private readonly IReadOnlyList<DuplicateDecision> _decisions;
    private readonly PolicySettings _settings;
    private readonly Dictionary<string, PublishedPlan> _byId;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, RollUpResult> _totals = new(StringComparer.Ordinal);

    internal PublishedNation(
        DataKind data, string stamp, DateTimeOffset readAt, FiscalYear asOf, IReadOnlyList<PublishedPlan> plans, IReadOnlyList<NationFact> facts, IReadOnlyList<NationMove> moves,
        IReadOnlyList<DuplicateDecision> decisions, PolicySettings settings)
    {
        (Data, Stamp, ReadAt, AsOf, Plans, Facts, Moves) = (data, stamp, readAt, asOf, plans, facts, moves);
        (_decisions, _settings) = (decisions, settings);
        _byId = plans.ToDictionary(plan => plan.Id, StringComparer.Ordinal);
        _planRows = [.. plans.Select(RollUpRows.Of)];
        _partial = RollUpPartial.From(facts.Where(fact => fact.Row is not null).Select(fact => fact.Row!));
    }

    public DataKind Data { get; }

    /// <summary>Another one whenever anything public changed: what a copy of a page or an answer may be told apart by.</summary>
    public string Stamp { get; }

    /// <summary>The business time at which this was read: 集計の時点.</summary>
    public DateTimeOffset ReadAt { get; }

    /// <summary>The latest fiscal year that is over, and so the latest that is due; never before a year that was reported and accepted.</summary>
    public FiscalYear AsOf { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<PublishedPlan> Plans { get; }

    /// <summary>The rows that stand: of each plan and year those of its latest accepted report.</summary>
    public IReadOnlyList<NationFact> Facts { get; }

    /// <summary>What moved, newest first; plans not public yet stand in it without a name.</summary>
    public IReadOnlyList<NationMove> Moves { get; }

    /// <summary>How many plans, drafts included, rest in each step now, by type. Withdrawn and closed plans are in none.</summary>
    public IReadOnlyDictionary<(PlanType Type, PlanStep Step), int> StepCounts => field ??= Moves
        .Where(move => move.Kind != NationMove.ResultsAccepted)
        .GroupBy(move => move.PlanId, StringComparer.Ordinal).Select(moves => moves.First())
        .Where(move => move.Standing is PlanStanding.Active or PlanStanding.OnHold)
        .GroupBy(move => (move.Type, move.Step)).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The rows of one plan.</summary>
    public IEnumerable<NationFact> FactsOf(string planId) => FactsByPlan[planId];

    public PublishedPlan? Plan(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The one function behind every total. Results are kept, as nothing under them can change.</summary>
    public RollUpResult RollUp(RollUpScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var prefectures = scope.Prefectures is null ? "" : string.Join(',', scope.Prefectures.Order());
        return _totals.GetOrAdd(
            $"{scope.Level}|{scope.Group}|{scope.PlanId}|{scope.Kgi}|{scope.Year}|{scope.AsOf}|{prefectures}",
            _ => Evaluate(_partial, scope));
    }

    /// <summary>The settings under which the totals are worked out.</summary>
    public PolicySettings Settings => _settings;

    /// <summary>The single rows of a total with what became of each: counted, or left out and why. Rows that the scope does not ask for are not among them.</summary>
    /// <param name="scope">As for <see cref="RollUp"/>.</param>
    /// <param name="planId">Only the rows of this plan; null for all.</param>
    public IEnumerable<(NationFact Fact, JudgedRow Judged)> Rows(RollUpScope scope, string? planId = null)
    {
        var facts = (planId is null ? Facts : FactsOf(planId)).Where(fact => fact.Row is not null).ToList();
        return facts.Zip(Policy.Indicators.RollUp.Rows(facts.Select(fact => fact.Row!), _partial, _planRows, _decisions, scope, _settings))
            .Where(row => row.Second.IsInScope);
    }

    /// <summary>The same total with the rows of the Tokyo area in it, for a block that is shown with and without. Never the nation's value.</summary>
    public RollUpResult RollUpWithTokyoArea(RollUpScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Policy.Indicators.RollUp.Evaluate(_partial, _planRows, _decisions, scope, _settings with { TokyoArea = System.Collections.Frozen.FrozenSet<Policy.Geography.PrefectureCode>.Empty });
    }

    /// <summary>The same totals over other rows: what a check needs that must not trust the rows held here.</summary>
    public Func<RollUpScope, RollUpResult> Recompute(RollUpPartial rows) => scope => Evaluate(rows, scope);

    private ILookup<string, NationFact> FactsByPlan => field ??= Facts.ToLookup(fact => fact.PlanId, StringComparer.Ordinal);

    private RollUpResult Evaluate(RollUpPartial rows, RollUpScope scope) => Policy.Indicators.RollUp.Evaluate(rows, _planRows, _decisions, scope, _settings);
}

/// <summary>One row as it was accepted, with the row that the totals count.</summary>
/// <param name="Goal">The goal's id in its plan.</param>
/// <param name="Row">What the roll-up counts; null for a goal that is no KGI.</param>
public sealed record NationFact(
    long Id, string PlanId, string Goal, FiscalYear Year, int Report, Part Part, Policy.Geography.Place Place, long? Amount, long? Denominator,
    string? Project, string? SharedKey, string? Firm, DateTimeOffset ReportedAt, DateTimeOffset AcceptedAt, OrganisationCode ReportedBy, Fact? Row);

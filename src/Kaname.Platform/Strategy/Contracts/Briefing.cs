namespace Kaname.Platform.Strategy.Contracts;

/// <summary>What the paper states, read from <c>data/briefing</c> and checked: immutable, the same for everybody, always real.</summary>
public sealed class Briefing
{
    private readonly Dictionary<string, BlockDraft> _blocks;
    private readonly Dictionary<string, ClusterDraft> _clusters;
    private readonly Dictionary<string, InvestmentProject> _investments;

    internal Briefing(IReadOnlyList<BlockDraft> blocks)
    {
        Blocks = blocks;
        Clusters = [.. blocks.SelectMany(block => block.Clusters)];
        _blocks = blocks.ToDictionary(block => block.Slug, StringComparer.Ordinal);
        _clusters = Clusters.ToDictionary(cluster => cluster.Id, StringComparer.Ordinal);
        Investments = [.. Clusters.SelectMany(cluster => cluster.Investments)];
        _investments = Investments.ToDictionary(project => project.Id, StringComparer.Ordinal);
    }

    /// <summary>A short name for exactly this data: it changes when a file does.</summary>
    public required string Edition { get; init; }

    /// <summary>The ten blocks, from north to south, each with its clusters and items.</summary>
    public IReadOnlyList<BlockDraft> Blocks { get; }

    /// <summary>33 drafts under study, 3 fields with potential and 2 under discussion, by block: never one total.</summary>
    public IReadOnlyList<ClusterDraft> Clusters { get; }

    /// <summary>The 19 named investments, by block and cluster. The paper calls its lists examples.</summary>
    public IReadOnlyList<InvestmentProject> Investments { get; }

    /// <summary>The 17 strategic fields.</summary>
    public required IReadOnlyList<BriefingField> Fields { get; init; }

    /// <summary>The six categories of the map legend.</summary>
    public required IReadOnlyList<BriefingCategory> Categories { get; init; }

    /// <summary>Issues that cut across the fields.</summary>
    public required IReadOnlyList<CrosscuttingIssue> CrosscuttingIssues { get; init; }

    /// <summary>The KGIs of the whole policy, of each group of plans and of each plan.</summary>
    public required IReadOnlyList<KgiNode> KgiTree { get; init; }

    /// <summary>What the paper says around its KGIs, and what it leaves open.</summary>
    public required IReadOnlyList<KgiNote> KgiNotes { get; init; }

    /// <summary>The three types of plan, A, B and C.</summary>
    public required IReadOnlyList<PlanTypeOutline> PlanTypes { get; init; }

    /// <summary>Directions of state support, by plan type.</summary>
    public required IReadOnlyList<SupportDirection> Support { get; init; }

    /// <summary>Offices at the meeting.</summary>
    public required IReadOnlyList<MeetingBody> Bodies { get; init; }

    /// <summary>Regional bureaus of METI and the general bureau of Okinawa.</summary>
    public required IReadOnlyList<RegionalBureau> Bureaus { get; init; }

    /// <summary>The parts of the paper.</summary>
    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    /// <summary>The words for how far an investment has come.</summary>
    public required IReadOnlyList<InvestmentStage> Stages { get; init; }

    /// <summary>The block with a slug, or null.</summary>
    public BlockDraft? Block(string? slug) => slug is null ? null : _blocks.GetValueOrDefault(slug);

    /// <summary>The cluster draft with an id, or null.</summary>
    public ClusterDraft? Cluster(string? id) => id is null ? null : _clusters.GetValueOrDefault(id);

    /// <summary>The investment with an id, or null.</summary>
    public InvestmentProject? Investment(string? id) => id is null ? null : _investments.GetValueOrDefault(id);

    /// <summary>The field with a number, or null.</summary>
    public BriefingField? Field(int number) => Fields.FirstOrDefault(field => field.Number == number);

    /// <summary>The legend category with a slug, or null.</summary>
    public BriefingCategory? Category(string? slug) => Categories.FirstOrDefault(category => category.Slug == slug);

    /// <summary>The stage with a slug, or null.</summary>
    public InvestmentStage? Stage(string? slug) => Stages.FirstOrDefault(stage => stage.Slug == slug);
}

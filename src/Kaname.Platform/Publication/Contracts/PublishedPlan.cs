using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Publication.Contracts;

/// <summary>A plan as the public sees it: its newest published edition, the older ones, and what became of it.</summary>
public sealed record PublishedPlan
{
    public required string Id { get; init; }
    public required PlanType Type { get; init; }
    public required DataKind Data { get; init; }

    /// <summary>The editions in order; the last is the one in force.</summary>
    public required IReadOnlyList<PublishedVersion> Versions { get; init; }

    /// <summary>Active also while the next edition is being written.</summary>
    public required PlanStanding Standing { get; init; }

    /// <summary>Is the next edition being written?</summary>
    public required bool UnderRevision { get; init; }

    /// <summary>What moved since the first publication, oldest first: revisions begun, withdrawal, closing, with their public reasons.</summary>
    public required IReadOnlyList<NationMove> Moves { get; init; }

    /// <summary>The fiscal years that were reported and accepted.</summary>
    public required IReadOnlyList<FiscalYear> ReportedYears { get; init; }

    public PublishedVersion Current => Versions[^1];
    public string Name => Current.Name;
    public string NameEn => Current.NameEn;
    public PlanContent Content => Current.Content;
    public bool Withdrawn => Standing == PlanStanding.Withdrawn;

    /// <summary>Every prefecture the plan names: of its authors, its area and its enclaves. In code order.</summary>
    public IReadOnlyList<PrefectureCode> Prefectures =>
    [
        .. Current.Authors.Where(author => author.IsLocalGovernment).Select(author => author.Place!.Value.Prefecture)
            .Concat(Content.Area.Places.Select(place => place.Prefecture))
            .Distinct().Order(),
    ];

    /// <summary>The blocks that those prefectures lie in.</summary>
    public IReadOnlyList<Block> Blocks => [.. Kaname.Policy.Geography.Blocks.All.Where(block => block.Prefectures.Any(Prefectures.Contains))];
}

/// <summary>One published edition, unchanged since the day it was published.</summary>
public sealed record PublishedVersion(
    int Edition,
    string Name,
    string NameEn,
    OrganisationCode Lead,
    IReadOnlyList<OrganisationCode> Authors,
    IReadOnlyList<PublishedStep> Steps,
    PlanContent Content,
    DateTimeOffset SubmittedAt,
    DateTimeOffset PublishedAt)
{
    /// <summary>The document that the governors announced (④); null where none was kept.</summary>
    public AnnouncedDocument? Document { get; init; }
}

/// <summary>The document of an announcement: its number among the plan's files, and its name.</summary>
public sealed record AnnouncedDocument(int Number, string Name);

/// <summary>Something that moved, as far as it is public.</summary>
/// <param name="Kind">The transition's name, or <see cref="ResultsAccepted"/>.</param>
/// <param name="Name">Null where the plan is not public yet.</param>
/// <param name="Year">The fiscal year reported, for ActualsAccepted.</param>
public sealed record NationMove(
    string PlanId, PlanType Type, string Kind, PlanStep Step, PlanStanding Standing, int Edition, DateTimeOffset At, string? Name, string? NameEn, string? Reason, FiscalYear? Year = null)
{
    /// <summary>The kind of a move that is no transition: a year's figures were accepted.</summary>
    public const string ResultsAccepted = "ActualsAccepted";
}

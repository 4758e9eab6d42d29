using System.Text.Json.Serialization;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>Where a plan stands in its course: everything that decides who may do what next, and nothing else.</summary>
/// <remarks>
/// Immutable and equal by value. A new state comes from <see cref="BeginRegionalPlan"/>, <see cref="BeginStatePlan"/> or
/// <see cref="Course.Take"/>; the setters serve storage, and a state put together by hand is not checked.
/// <para>
/// A confirmation names a content version and counts only while that is the plan's. One confirmation of a version therefore
/// holds for ②, ④ and ⑤ alike, until the text or the list of authors changes. This is ours, as is every confirmation by an author.
/// </para>
/// </remarks>
public sealed record CourseState
{
    /// <summary>Which course the plan follows.</summary>
    public required PlanType PlanType { get; init; }

    /// <summary>The step reached.</summary>
    public required PlanStep Step { get; init; }

    /// <summary>Whether the plan goes on.</summary>
    public PlanStanding Standing { get; init; }

    /// <summary>The edition being written or, when published, the one that is public; from 1.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The version of the content, from 1. Every edit and every change of the authors raises it; it never falls, not even in a new edition.</summary>
    public int ContentVersion { get; init; } = 1;

    /// <summary>The edition that is public, or null when none ever was. A withdrawn or closed plan keeps it.</summary>
    public int? PublishedEdition { get; init; }

    /// <summary>The content version of the public edition, or null.</summary>
    public int? PublishedVersion { get; init; }

    /// <summary>Is an edition public, also while the next one is being written?</summary>
    [JsonIgnore]
    public bool HasPublishedEdition => PublishedEdition is not null;

    /// <summary>The body that leads the plan: a local government, or for type A the state.</summary>
    public required OrganisationCode Lead { get; init; }

    /// <summary>The bodies that write the plan and those asked to, the lead first, then in the order in which they came.</summary>
    /// <remarks>In type A all but the lead are prefectures, the proposers (提案者).</remarks>
    public required IReadOnlyList<PlanAuthor> Authors { get; init; }

    /// <summary>Type A: the bureaus that draw up the block draft. Empty for B and C.</summary>
    public IReadOnlyList<OrganisationCode> Bureaus { get; init; } = [];

    /// <summary>Type A: the prefecture that proposes for all proposers, or null while nobody prepares a proposal.</summary>
    public OrganisationCode? LeadProposer { get; init; }

    /// <summary>Type A: the content version of the candidate that was taken in at screening, or null.</summary>
    public int? AcceptedCandidateVersion { get; init; }

    /// <summary>B and C: what 内閣官房 and 経済産業省 have confirmed. Any way back to ① lapses both.</summary>
    public RequirementConfirmations RequirementConfirmations { get; init; } = RequirementConfirmations.None;

    /// <summary>The announcement of this edition, from ④ on; null before, and again after a way back to ①.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>The body that put the plan on hold, which is also the one that resumes it; null unless on hold.</summary>
    public OrganisationCode? HeldBy { get; init; }

    /// <summary>The last version that each author confirmed, older ones included. Bodies that have confirmed none are not in it.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<OrganisationCode, int> AuthorConfirmations =>
        Authors.Where(author => author.ConfirmedVersion is not null).ToDictionary(author => author.Organisation, author => author.ConfirmedVersion!.Value);

    /// <summary>The authors that have not confirmed the present content version, in the order of <see cref="Authors"/>.</summary>
    /// <remarks>Those only invited are not among them.</remarks>
    [JsonIgnore]
    public IEnumerable<OrganisationCode> AuthorsWithoutConfirmation =>
        Authors.Where(author => author.Participation == Participation.Agreed && author.ConfirmedVersion != ContentVersion).Select(author => author.Organisation);

    /// <summary>The bodies invited that have not answered.</summary>
    [JsonIgnore]
    public IEnumerable<OrganisationCode> InvitedBodies =>
        Authors.Where(author => author.Participation == Participation.Invited).Select(author => author.Organisation);

    /// <summary>A new B or C plan at ①, with its lead as the only author.</summary>
    /// <param name="planType"><see cref="PlanType.B"/> or <see cref="PlanType.C"/>.</param>
    /// <param name="lead">The local government that leads. The paper says 都道府県等 of B and 都道府県又は市町村 of C; neither is narrowed here.</param>
    /// <exception cref="ArgumentException">The type is A, or the lead is no local government.</exception>
    public static CourseState BeginRegionalPlan(PlanType planType, OrganisationCode lead)
    {
        if (planType is not (PlanType.B or PlanType.C))
        {
            throw new ArgumentException("A type A plan begins with BeginStatePlan.", nameof(planType));
        }

        if (!lead.IsLocalGovernment)
        {
            throw new ArgumentException($"\"{lead}\" is no local government.", nameof(lead));
        }

        return new CourseState { PlanType = planType, Step = PlanStep.Drafting, Lead = lead, Authors = [new(lead, Participation.Agreed)] };
    }

    /// <summary>A new type A plan at its block draft, with the state as author and nobody proposing yet.</summary>
    /// <remarks>
    /// One course follows one candidate project, of one or several prefectures, from the block draft to the state's plan: the
    /// paper's requirements of type A are those of a proposal. A further candidate for the same block is a course of its own.
    /// </remarks>
    /// <param name="bureaus">The bureaus that draw up the draft, at least one; order and doubles do not matter.</param>
    /// <exception cref="ArgumentException">None is given, or one is no bureau.</exception>
    public static CourseState BeginStatePlan(params IEnumerable<OrganisationCode> bureaus)
    {
        var drawing = bureaus.Distinct().Order().ToList();
        if (drawing.Count == 0 || drawing.Exists(bureau => bureau == default || bureau.Kind != OrganisationKind.Bureau))
        {
            throw new ArgumentException("A block draft is drawn up by one or more regional bureaus.", nameof(bureaus));
        }

        return new CourseState
        {
            PlanType = PlanType.A,
            Step = PlanStep.BlockDraft,
            Lead = OrganisationCode.State,
            Authors = [new(OrganisationCode.State, Participation.Agreed)],
            Bureaus = drawing,
        };
    }

    /// <summary>The entry of a body on the list of authors, or null.</summary>
    /// <param name="organisation">The body.</param>
    public PlanAuthor? AuthorOf(OrganisationCode organisation) => Authors.FirstOrDefault(author => author.Organisation == organisation);

    /// <summary>Does this body write the plan? One only invited does not.</summary>
    /// <param name="organisation">The body.</param>
    public bool IsAuthor(OrganisationCode organisation) => AuthorOf(organisation)?.Participation == Participation.Agreed;

    /// <summary>Has this author confirmed the present content version?</summary>
    /// <param name="organisation">The body.</param>
    public bool HasConfirmed(OrganisationCode organisation) => IsAuthor(organisation) && AuthorOf(organisation)!.ConfirmedVersion == ContentVersion;

    /// <summary>Equal when every member is, the lists in their order.</summary>
    /// <param name="other">The other state.</param>
    public bool Equals(CourseState? other) =>
        other is not null
        && PlanType == other.PlanType
        && Step == other.Step
        && Standing == other.Standing
        && Edition == other.Edition
        && ContentVersion == other.ContentVersion
        && PublishedEdition == other.PublishedEdition
        && PublishedVersion == other.PublishedVersion
        && Lead == other.Lead
        && LeadProposer == other.LeadProposer
        && AcceptedCandidateVersion == other.AcceptedCandidateVersion
        && RequirementConfirmations == other.RequirementConfirmations
        && Announcement == other.Announcement
        && HeldBy == other.HeldBy
        && Authors.SequenceEqual(other.Authors)
        && Bureaus.SequenceEqual(other.Bureaus);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PlanType, Step, Standing, Edition, ContentVersion, Lead, Authors.Count);
}

using Kaname.Platform.Access;
using Kaname.Platform.Audit;
using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Jobs;
using Kaname.Platform.Network;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kaname.Platform.Store;

/// <summary>
/// Everything Kaname remembers. One model, one subclass and one set of migrations per database.
/// Codes, years and amounts are stored as plain text and integers and become policy types at the border of a module,
/// so that every query translates on both databases.
/// </summary>
public abstract class KanameContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Plan> Plans => Set<Plan>();
    public DbSet<SectionText> Sections => Set<SectionText>();
    public DbSet<SectionSave> SectionSaves => Set<SectionSave>();
    public DbSet<PlanParticipant> PlanParticipants => Set<PlanParticipant>();
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();
    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();
    public DbSet<CourseEntry> CourseEntries => Set<CourseEntry>();
    public DbSet<ConsultationEntry> ConsultationEntries => Set<ConsultationEntry>();
    public DbSet<ReviewFinding> ReviewFindings => Set<ReviewFinding>();
    public DbSet<ActualReport> ActualReports => Set<ActualReport>();
    public DbSet<ActualRow> ActualRows => Set<ActualRow>();
    public DbSet<PublishedEdition> PublishedEditions => Set<PublishedEdition>();
    public DbSet<PublishedMove> PublishedMoves => Set<PublishedMove>();
    public DbSet<PublishedFact> PublishedFacts => Set<PublishedFact>();
    public DbSet<PublishedDecision> PublishedDecisions => Set<PublishedDecision>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<StoreNote> StoreNotes => Set<StoreNote>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<IdentityUserClaim<Guid>> AccountClaims => Set<IdentityUserClaim<Guid>>();
    public DbSet<IdentityUserLogin<Guid>> AccountLogins => Set<IdentityUserLogin<Guid>>();
    public DbSet<IdentityUserToken<Guid>> AccountTokens => Set<IdentityUserToken<Guid>>();
    public DbSet<AccountInvitation> AccountInvitations => Set<AccountInvitation>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<DataSet> DataSets => Set<DataSet>();
    public DbSet<Pledge> Pledges => Set<Pledge>();
    public DbSet<FirmView> FirmViews => Set<FirmView>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<FirmSelection> FirmSelections => Set<FirmSelection>();

    /// <summary>The end of the audit chain as this transaction left it; nobody else can move it before the transaction ends.</summary>
    internal (IDbContextTransaction Within, long Sequence, string Hash)? AuditHead { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(KanameContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        // The one form of an instant that sorts, compares and indexes alike on SQLite and PostgreSQL.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <summary>
    /// Gives every changed row a new version, so that a second writer of the same row is told instead of winning. A writer that has to
    /// know the version beforehand, to write it elsewhere too, sets it itself. Copies of what the course of a plan says follow it here.
    /// </summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Participants.KeepInStep(this);
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            var version = entry.Property(versioned => versioned.Version);
            if (entry.State == EntityState.Added ? version.CurrentValue == Guid.Empty : !version.IsModified)
            {
                version.CurrentValue = Guid.CreateVersion7();
            }
        }

        // Asking for the entries has just looked for changes; looking again would find the same.
        var looks = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }
}

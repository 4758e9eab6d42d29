using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Jobs;

/// <summary>
/// Work that takes longer than a request. Whoever runs it holds it for a while and says so again and again; one whose holder has gone
/// silent is begun anew by another, and that is how it outlives a restart. Its times are real ones, whatever clock a demo shows.
/// </summary>
public sealed class Job
{
    public required Guid Id { get; init; }

    /// <summary>Which <see cref="IJobKind"/> does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is done to, such as the id of a data set.</summary>
    public required string Subject { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public JobState State { get; set; }

    /// <summary>How far it is, in thousandths.</summary>
    public int Done { get; set; }

    /// <summary>What it does now, in both languages.</summary>
    public string Doing { get; set; } = "";
    public string DoingEn { get; set; } = "";

    /// <summary>Why it failed, in both languages.</summary>
    public string? Problem { get; set; }
    public string? ProblemEn { get; set; }

    /// <summary>How often it was begun.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when it is its holder's; later it is anybody's.</summary>
    public DateTimeOffset? HeldUntil { get; set; }
    public bool CancelAsked { get; set; }
}

/// <summary>How a job stands.</summary>
public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(job => job.Kind).HasMaxLength(40);
        builder.Property(job => job.Subject).HasMaxLength(40);
        builder.HasIndex(job => new { job.State, job.AskedAt });
        builder.HasIndex(job => job.Subject);
    }
}

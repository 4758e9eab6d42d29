using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Consultation;

/// <summary>
/// Something that a confirming office noted in prior consultation, the authors' answer, and whether the office holds it settled.
/// It passes between the two offices and the authors, and is never public.
/// </summary>
public sealed class ReviewFinding : IVersioned
{
    public required string PlanId { get; init; }

    /// <summary>From 1 within the plan, over all editions.</summary>
    public required int Number { get; init; }
    public required int Edition { get; init; }

    /// <summary>The version that the office had read.</summary>
    public required int ContentVersion { get; init; }

    /// <summary>The section it is about, or null for the plan as a whole.</summary>
    public PlanSection? Section { get; init; }
    public required FindingSeverity Severity { get; init; }
    public required string Text { get; init; }

    /// <summary>内閣官房 or 経済産業省.</summary>
    public required string Office { get; init; }
    public required string ByName { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Reply { get; set; }
    public string? RepliedBy { get; set; }
    public string? RepliedByName { get; set; }
    public DateTimeOffset? RepliedAt { get; set; }
    public DateTimeOffset? SettledAt { get; set; }
    public string? SettledByName { get; set; }
    public Guid Version { get; set; }
}

/// <summary>How much depends on a finding. No number of them stops a confirmation: that stays the office's own.</summary>
public enum FindingSeverity
{
    /// <summary>修正が必要: the office does not confirm before it is mended.</summary>
    MustChange,

    /// <summary>確認したい点: the office asks.</summary>
    Question,

    /// <summary>参考: for the authors to use or not.</summary>
    Note,
}

internal sealed class ReviewFindingMapping : IEntityTypeConfiguration<ReviewFinding>
{
    public void Configure(EntityTypeBuilder<ReviewFinding> builder)
    {
        builder.HasKey(finding => new { finding.PlanId, finding.Number });
        builder.Property(finding => finding.PlanId).HasMaxLength(20);
        builder.Property(finding => finding.Office).HasMaxLength(60);
        builder.Property(finding => finding.Version).IsConcurrencyToken();
        builder.HasOne<Plan>().WithMany().HasForeignKey(finding => finding.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}

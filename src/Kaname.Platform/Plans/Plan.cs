using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Plans;

/// <summary>
/// A plan in the making. Where it stands is the policy library's <see cref="CourseState"/>, kept whole as JSON; the columns beside it are
/// copies for lists and are set together with it.
/// </summary>
public sealed class Plan : IVersioned
{
    private (string Json, CourseState State)? _course;

    /// <summary>Type, leading prefecture (block for A) and a running number: B-16-0001.</summary>
    public required string Id { get; init; }
    public required DataKind Data { get; init; }
    public required PlanType Type { get; init; }
    public required string Name { get; set; }
    public required string NameEn { get; set; }
    public required string Lead { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the first edition was formally submitted (⑤; for A: assembled by the state). Decides who keeps a shared project.</summary>
    public DateTimeOffset? FirstSubmittedAt { get; set; }

    /// <summary>When the governors announced the present edition (④).</summary>
    public DateOnly? AnnouncedOn { get; set; }
    public string Step { get; private set; } = "";
    public PlanStanding Standing { get; private set; }
    public int Edition { get; private set; }
    public string CourseJson { get; private set; } = "";
    public Guid Version { get; set; }

    [NotMapped]
    public CourseState Course
    {
        get
        {
            // One movement asks for it several times.
            if (_course is not { } read || read.Json != CourseJson)
            {
                _course = read = (CourseJson, ReadCourse(CourseJson));
            }

            return read.State;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            CourseJson = JsonSerializer.Serialize(value, ActionContext.Json);
            _course = (CourseJson, value);
            (Step, Standing, Edition) = (value.Step.ToString(), value.Standing, value.Edition);
        }
    }

    internal static CourseState ReadCourse(string json) => JsonSerializer.Deserialize<CourseState>(json, ActionContext.Json)!;
}

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.HasKey(plan => plan.Id);
        builder.Property(plan => plan.Id).HasMaxLength(20);
        builder.Property(plan => plan.Step).HasMaxLength(40);
        builder.Property(plan => plan.Lead).HasMaxLength(60);
        builder.Property(plan => plan.Version).IsConcurrencyToken();
        builder.HasIndex(plan => new { plan.Data, plan.Type, plan.Step });
    }
}

using System.Globalization;
using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Publication;

/// <summary>The Cabinet Secretariat publishes a plan handed in formally (⑥); for A, the state's plan.</summary>
/// <param name="ContentVersion">The version of the text that the person has read; null to take whatever stands there, which is for programs and never for a form.</param>
public sealed record PublishPlan(string PlanId, int? ContentVersion = null) : IUserAction;

/// <summary>A plan was published and is from now on on the public site, the map and in the totals.</summary>
public sealed record PlanPublished(string PlanId, int Edition, int ContentVersion);

internal sealed class PublishPlanHandler : IHandle<PublishPlan>
{
    public async Task<Refusal?> HandleAsync(PublishPlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(action.PlanId, TransitionId.Publish, version: action.ContentVersion);
        if (plan is null)
        {
            return refusal;
        }

        var course = plan.Course;
        var document = await DocumentAsync(plan, context);
        context.Store.PublishedEditions.Add(new()
        {
            PlanId = plan.Id,
            Edition = course.Edition,
            Data = plan.Data,
            Type = plan.Type,
            Name = plan.Name,
            NameEn = plan.NameEn,
            Lead = plan.Lead,
            Content = PlanJson.Write(await SectionStore.ReadAsync(context.Store, plan.Id, plan.Type)),
            Authors = JsonSerializer.Serialize(course.Authors.Select(author => author.Organisation), ActionContext.Json),
            Steps = JsonSerializer.Serialize(await StepsAsync(plan, context), ActionContext.Json),
            DocumentNumber = document?.Number,
            DocumentName = document?.Name,
            SubmittedAt = plan.FirstSubmittedAt ?? context.Now,
            PublishedAt = context.Now,
        });
        context.Happened(plan.Id, new PlanPublished(plan.Id, course.Edition, course.ContentVersion));
        return null;
    }

    /// <summary>What the governors announced: with the plan it becomes public.</summary>
    private static async Task<EvidenceFile?> DocumentAsync(Plan plan, ActionContext context) =>
        int.TryParse(plan.Course.Announcement?.Document, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await context.Store.EvidenceFiles.AsNoTracking().FirstOrDefaultAsync(file =>
                file.PlanId == plan.Id && file.Number == number && file.Purpose == EvidencePurpose.Announcement && file.RemovedAt == null)
            : null;

    /// <summary>When this edition last reached each step, with the number of times changes were asked for there; never who or why.</summary>
    private static async Task<IReadOnlyList<PublishedStep>> StepsAsync(Plan plan, ActionContext context)
    {
        var stored = await context.Store.CourseEntries.Where(entry => entry.PlanId == plan.Id && entry.Edition == plan.Edition).ToListAsync();
        var entries = stored.Concat(context.Store.CourseEntries.Local.Where(entry => entry.PlanId == plan.Id && entry.Edition == plan.Edition))
            .DistinctBy(entry => entry.Number).OrderBy(entry => entry.Number).ToList();
        return
        [
            .. entries.Where(entry => entry.FromStep != entry.ToStep || entry.Number == entries[0].Number)
                .GroupBy(entry => entry.ToStep, StringComparer.Ordinal)
                .Select(reached => new PublishedStep(
                    Enum.Parse<PlanStep>(reached.Key),
                    reached.First().At,
                    reached.Last().At,
                    reached.Last().On,
                    entries.Count(entry => entry.FromStep == reached.Key && entry.Transition == nameof(TransitionId.AskForChanges)))),
        ];
    }
}

using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>The governor or head makes the plan public (④).</summary>
/// <param name="On">The day of the announcement.</param>
/// <param name="Document">The number of the announced document among the plan's files, attached for this edition; null where none is kept here.</param>
public sealed record AnnouncePlan(string PlanId, DateOnly On, int? Document) : IUserAction;

/// <summary>The governors made the plan public.</summary>
public sealed record PlanAnnounced(string PlanId, int Edition, DateOnly On, int? Document);

internal sealed class AnnouncePlanHandler : IHandle<AnnouncePlan>
{
    public async Task<Refusal?> HandleAsync(AnnouncePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(
            action.PlanId, TransitionId.Announce, announcedOn: action.On, document: action.Document?.ToString(CultureInfo.InvariantCulture));
        if (plan is null)
        {
            return refusal;
        }

        if (action.Document is { } number && !await IsAttachedAsync(plan, number, context))
        {
            return RemoveEvidenceHandler.UnknownFile(number);
        }

        plan.AnnouncedOn = action.On;
        context.Happened(plan.Id, new PlanAnnounced(plan.Id, plan.Edition, action.On, action.Document));
        return null;
    }

    private static Task<bool> IsAttachedAsync(Plan plan, int number, ActionContext context) => context.Store.EvidenceFiles.AnyAsync(file =>
        file.PlanId == plan.Id && file.Number == number && file.Edition == plan.Edition && file.Purpose == EvidencePurpose.Announcement && file.RemovedAt == null);
}

using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>The governor or head makes the plan public (④).</summary>
/// <param name="On">The day of the announcement.</param>
/// <param name="Document">The number of the announced document among the plan's files, attached for this edition; null where none is kept here.</param>
/// <param name="ContentVersion">The version of the text that the person has read; null to take whatever stands there, which is for programs and never for a form.</param>
public sealed record AnnouncePlan(string PlanId, DateOnly On, int? Document, int? ContentVersion = null) : IUserAction;

/// <summary>The governors made the plan public.</summary>
public sealed record PlanAnnounced(string PlanId, int Edition, DateOnly On, int? Document);

internal sealed class AnnouncePlanHandler : IHandle<AnnouncePlan>
{
    public async Task<Refusal?> HandleAsync(AnnouncePlan action, ActionContext context)
    {
        var (plan, refusal) = await context.MoveAsync(
            action.PlanId, TransitionId.Announce, version: action.ContentVersion, announcedOn: action.On, document: action.Document?.ToString(CultureInfo.InvariantCulture));
        if (plan is null)
        {
            return refusal;
        }

        if (action.Document is { } number && !await IsAttachedAsync(plan, number, context))
        {
            return RemoveEvidenceHandler.UnknownFile(number);
        }

        if (await ConfirmedOnAsync(plan, context) is { } confirmed && action.On < confirmed)
        {
            return new(
                "announced-before-confirmed",
                $"公表した日が、事前相談（②）の確認がそろった日（{confirmed:yyyy-MM-dd}）より前です。確認のあとに公表した日を入力してください。例：{context.Today:yyyy-MM-dd}",
                $"The day is before prior consultation (②) was completed ({confirmed:yyyy-MM-dd}). Give the day on which the plan was announced after that, for example {context.Today:yyyy-MM-dd}.");
        }

        plan.AnnouncedOn = action.On;
        context.Happened(plan.Id, new PlanAnnounced(plan.Id, plan.Edition, action.On, action.Document));
        return null;
    }

    /// <summary>The day in Japan on which both offices had confirmed this edition: what was announced before was another text.</summary>
    private static async Task<DateOnly?> ConfirmedOnAsync(Plan plan, ActionContext context)
    {
        var moves = await context.Store.CourseEntries
            .Where(entry => entry.PlanId == plan.Id && entry.Edition == plan.Edition
                && entry.FromStep == nameof(PlanStep.PriorConsultation) && entry.ToStep == nameof(PlanStep.Coordination))
            .OrderByDescending(entry => entry.Number).Select(entry => entry.At).Take(1).ToListAsync();
        return moves is [var at] ? JapanTime.DayOf(at) : null;
    }

    private static Task<bool> IsAttachedAsync(Plan plan, int number, ActionContext context) => context.Store.EvidenceFiles.AnyAsync(file =>
        file.PlanId == plan.Id && file.Number == number && file.Edition == plan.Edition && file.Purpose == EvidencePurpose.Announcement && file.RemovedAt == null);
}

using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Identity;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network.Contracts;

/// <summary>Reads which firms were chosen for which plans, and on what ground.</summary>
public sealed class ReadSelections
{
    private readonly KanameContext _store;

    internal ReadSelections(KanameContext store) => _store = store;

    /// <summary>The selections of a plan that its reader may see, oldest first.</summary>
    public async Task<IReadOnlyList<FirmSelection>> OfPlanAsync(WorkspacePlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Reading != WorkspaceReading.Full
            ? []
            : await _store.FirmSelections.AsNoTracking().Where(selection => selection.PlanId == plan.Id).OrderBy(selection => selection.Number).ToListAsync(cancellation);
    }

    /// <summary>The firms with a corporate number that now stand in the plans which the actor's body writes, with the last selection of each where there is one.</summary>
    public async Task<IReadOnlyList<ChosenFirm>> OfBodyAsync(Actor actor, DataKind data, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var body = actor.Organisation.Value;
        var plans = await (
            from plan in _store.Plans.AsNoTracking()
            join text in _store.Sections.AsNoTracking() on plan.Id equals text.PlanId
            where plan.Data == data && text.Section == PlanSection.CoreFirms && (plan.Standing == PlanStanding.Active || plan.Standing == PlanStanding.OnHold)
                && _store.PlanParticipants.Any(part => part.PlanId == plan.Id && part.Organisation == body && part.Involvement == Involvement.Author)
            orderby plan.Id
            select new { Plan = plan, Text = text }).ToListAsync(cancellation);
        var ids = plans.ConvertAll(one => one.Plan.Id);
        var kept = (await _store.FirmSelections.AsNoTracking().Where(selection => ids.Contains(selection.PlanId)).OrderBy(selection => selection.Number).ToListAsync(cancellation))
            .ToLookup(selection => (selection.PlanId, selection.CorporateNumber));
        return
        [
            .. from one in plans
               from firm in PlanJson.WithSection(PlanContent.Empty(one.Plan.Type), PlanSection.CoreFirms, one.Text.Json).CoreFirms.Items
               where firm.CorporateNumber is not null
               select new ChosenFirm(
                   firm.CorporateNumber!.Value, firm.Name ?? "", firm.Reason, firm.ReasonEn, one.Plan.Id, one.Plan.Name, one.Plan.NameEn,
                   kept[(one.Plan.Id, firm.CorporateNumber.Value.Value)].LastOrDefault()),
        ];
    }

    /// <summary>The plans of the actor's body to which a firm could be added now.</summary>
    public async Task<IReadOnlyList<OpenPlan>> OpenPlansAsync(Actor actor, DataKind data, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var body = actor.Organisation.Value;
        var plans = await _store.Plans.AsNoTracking()
            .Where(plan => plan.Data == data && plan.Standing == PlanStanding.Active && _store.PlanParticipants.Any(part => part.PlanId == plan.Id && part.Organisation == body))
            .OrderBy(plan => plan.Id).ToListAsync(cancellation);
        return
        [
            .. plans
                .Where(plan => PlanSections.Has(plan.Type, PlanSection.CoreFirms) && Course.Allowed(plan.Course, actor, PlanReadiness.Unread).Any(offer => offer is { IsPossible: true, Transition.Id: TransitionId.EditSection }))
                .Select(plan => new OpenPlan(plan.Id, plan.Type, plan.Name, plan.NameEn)),
        ];
    }
}

/// <summary>A firm that stands in a plan.</summary>
/// <param name="Reason">As the plan now words it.</param>
/// <param name="Selection">Who chose it and how it stood; null where it was written in the plan's own form.</param>
public sealed record ChosenFirm(
    CorporateNumber Number, string Name, string? Reason, string? ReasonEn, string PlanId, string PlanName, string PlanNameEn, FirmSelection? Selection);

/// <summary>A plan to which a firm can be added.</summary>
public sealed record OpenPlan(string Id, PlanType Type, string Name, string NameEn);

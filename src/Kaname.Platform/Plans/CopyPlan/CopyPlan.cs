using Kaname.Platform.Actions;
using Kaname.Platform.Audit;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>
/// Starts a plan of the actor's government, of the same type, from the text of another: one that the actor may see, as it now reads, or
/// one that is published, as it was published. Name, deadline, projects and every target figure are the other plan's own and are left out.
/// </summary>
/// <param name="Type">The type that the new plan was to have, where one was chosen: a copy is of the type of what it copies.</param>
/// <param name="Opened">When the form was opened, so that one sent twice starts one plan; null for programs.</param>
public sealed record CopyPlan(string PlanId, string Name, PlanType? Type = null, DateTimeOffset? Opened = null) : IUserAction;

/// <summary>A plan was started as a copy.</summary>
/// <param name="From">The plan copied.</param>
/// <param name="FromEdition">Its published edition; null where the text of a plan in the making was copied.</param>
/// <param name="Fingerprint">Of the whole text that was copied.</param>
public sealed record PlanCopied(string PlanId, string From, int? FromEdition, PlanType Type, OrganisationCode Lead, string Name, string Fingerprint);

internal sealed class CopyPlanHandler(Sight sight) : IHandle<CopyPlan>
{
    public async Task<Refusal?> HandleAsync(CopyPlan action, ActionContext context)
    {
        if (string.IsNullOrWhiteSpace(action.Name))
        {
            return SectionRules.NameMissing;
        }

        if (action.Name.Length > SectionRules.LongestName)
        {
            return SectionRules.NameTooLong(action.Name);
        }

        if (context.Actor.Role != Role.Author || !context.Actor.Organisation.IsLocalGovernment)
        {
            return new(
                "wrong-role", "計画の写しから始められるのは、都道府県・市区町村の担当者です。", "A plan is started from a copy by an author of a prefecture or municipality.");
        }

        if (await SourceAsync(action.PlanId, context) is not { } source)
        {
            return Refusal.UnknownPlan(action.PlanId);
        }

        if (source.Content.Type == PlanType.A)
        {
            return new(
                "type-not-copied", "戦略産業クラスター計画は写しから始められません。種類BかCの計画を選んでください。", "A strategic cluster plan (type A) cannot be started from a copy. Choose a plan of type B or C.");
        }

        if (action.Type is { } chosen && chosen != source.Content.Type)
        {
            return new(
                "other-type",
                $"もとにする計画は種類{source.Content.Type}で、選んだ種類{chosen}とは記載の項目が違います。種類{source.Content.Type}を選ぶか、種類{chosen}の計画をもとにしてください。",
                $"The plan to copy is of type {source.Content.Type}, whose sections are not those of type {chosen} that you chose. Choose type {source.Content.Type}, or a plan of type {chosen} to copy.");
        }

        if (source.Data != context.NewPlansAre)
        {
            return new(
                "other-kind", "見本の計画と実際の計画の間では写せません。同じ種類のデータの計画を選んでください。", "Nothing is copied between sample and real plans. Choose one of the same kind.");
        }

        var lead = context.Actor.Organisation;
        var course = CourseState.BeginRegionalPlan(source.Content.Type, lead);
        var name = action.Name.Trim();
        if (await context.RefuseTwiceAsync(source.Content.Type, name, action.Opened) is { } twice)
        {
            return twice;
        }

        var plan = await context.StartAsync(course, lead.Place!.Value.Prefecture.Number, name, nameEn: null);
        foreach (var (section, json) in CopiedText.Of(source.Content, source.Written, name, lead.Place.Value))
        {
            context.Write(plan, null, section, json);
        }

        context.Happened(plan.Id, new PlanCopied(plan.Id, action.PlanId, source.Edition, plan.Type, lead, name, Fingerprint.Of(PlanJson.Write(source.Content))));
        return null;
    }

    private async Task<Source?> SourceAsync(string planId, ActionContext context)
    {
        if (await sight.FindAsync(planId, context.Actor, CancellationToken.None) is { Reading: WorkspaceReading.Full } seen)
        {
            var rows = await context.Store.Sections.AsNoTracking().Where(text => text.PlanId == planId).ToListAsync();
            return new(SectionStore.Read(rows, seen.Plan.Type), [.. rows.Select(row => row.Section)], seen.Plan.Data, null);
        }

        var edition = await context.Store.PublishedEditions.AsNoTracking()
            .Where(edition => edition.PlanId == planId).OrderByDescending(edition => edition.Edition).FirstOrDefaultAsync();
        return edition is null
            ? null
            : new(PlanJson.Read(edition.Content), [.. PlanSections.For(edition.Type).Select(profile => profile.Section)], edition.Data, edition.Edition);
    }

    private sealed record Source(PlanContent Content, IReadOnlyList<PlanSection> Written, DataKind Data, int? Edition);
}

using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Access;
using Kaname.Web.Plans.Form;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Plans.Editor;

/// <summary>Opens a section for the person who is signed in, and saves what was typed: whole, or not at all with what has to be mended.</summary>
public sealed class SectionDesk(ReadWorkspacePlan plans, ReadSectionSaves saves, ActionRunner runner, CurrentPerson person, KeptForms kept, Municipalities municipalities)
{
    /// <summary>The section as it now reads, or as it was typed before the sign-in ran out; null where there is no such plan or section for this person.</summary>
    public async Task<SectionPage?> OpenAsync(string planId, string slug, string? keptForm, bool asks, CancellationToken cancellation)
    {
        if (!PlanSections.TryParse(slug, out var section)
            || await plans.FindAsync(planId, person.Required, cancellation) is not { Reading: WorkspaceReading.Full } plan
            || !PlanSections.Has(plan.Type, section))
        {
            return null;
        }

        if (keptForm is not null)
        {
            var answer = new KeptAnswer(await kept.TakeAsync(keptForm, person.AccountId));
            var typed = answer.Fields is { } fields ? TypedSection.From(fields, SectionForms.Of(section).Parts(ContextOf(plan))) : null;

            // A difference that was being settled is met again by the next save: what the other writer changed stands in no field.
            return Page(plan, section, typed?.Values, typed?.Basis ?? typed?.Read) with { Kept = answer };
        }

        return Page(plan, section, values: null, read: null, asks: asks);
    }

    /// <summary>Saves what was typed. The page that comes back says what became of it.</summary>
    public async Task<SectionPage> SaveAsync(SectionPage page, TypedSection typed, CancellationToken cancellation)
    {
        if (typed.Asked is "settle")
        {
            var lines = FormDifference.Of(page.View.Parts, await BasisAsync(page.Plan, page.Section, typed.Basis, cancellation), typed.Values, page.Values);
            if (lines.Any(line => line.Change is FormChange.Both && !typed.Picks.ContainsKey(line.Path)))
            {
                // Nobody has said whose text goes: neither does.
                return (await DifferAsync(page, typed with { Read = typed.Basis }, cancellation)) with { Picks = typed.Picks };
            }

            typed = typed with { Values = FormDifference.Settle(typed.Values, lines, typed.Picks.Where(pick => pick.Value is TypedSection.PickTheirs).Select(pick => pick.Key).ToHashSet(StringComparer.Ordinal)) };
        }

        if (typed.MoreOf is { } list)
        {
            return Page(page.Plan, page.Section, typed.Values, typed.Read, moreOf: list);
        }

        var form = SectionForms.Of(page.Section);
        var reading = form.Write(typed.Values, ContextOf(page.Plan));
        if (reading.Json is null)
        {
            return Page(page.Plan, page.Section, typed.Values, typed.Read, reading.Problems);
        }

        var outcome = await runner.RunAsync(new EditSection(page.Plan.Id, page.Section, reading.Json, typed.Read ?? Guid.Empty), person.Required, cancellation);
        if (outcome.Refusal is { Code: Refusal.ChangedInBetween })
        {
            return await DifferAsync(page, typed, cancellation);
        }

        return outcome.Refusal is { } refusal
            ? Page(page.Plan, page.Section, typed.Values, typed.Read) with { Refusal = refusal }
            : page with { JustSaved = true, AsksAnew = FormDoubt.Of(page.View.Parts, typed.Values).Except(FormDoubt.Of(page.View.Parts, page.Values)).Any() };
    }

    /// <summary>Somebody saved the section meanwhile: what was typed, what stands there now and what both began with, side by side.</summary>
    private async Task<SectionPage> DifferAsync(SectionPage page, TypedSection typed, CancellationToken cancellation)
    {
        var now = await plans.FindAsync(page.Plan.Id, person.Required, cancellation) ?? page.Plan;
        var fresh = Page(now, page.Section, values: null, read: null);
        var difference = FormDifference.Of(fresh.View.Parts, await BasisAsync(now, page.Section, typed.Read, cancellation), typed.Values, fresh.Values);
        return Page(now, page.Section, typed.Values, fresh.Read) with
        {
            Basis = typed.Read ?? Guid.Empty,
            IsOverOwnSaves = await saves.AreOwnAsync(now.Id, page.Section, typed.Read ?? Guid.Empty, person.Required, cancellation),
            Difference = [.. difference.Where(line => line.Change is not FormChange.None)],
        };
    }

    /// <summary>The section as one save left it; blank where the writer began with a blank one.</summary>
    private async Task<IReadOnlyDictionary<string, string>> BasisAsync(WorkspacePlan plan, PlanSection section, Guid? save, CancellationToken cancellation)
    {
        var content = PlanContent.Empty(plan.Type);
        if (save is { } version && version != Guid.Empty && await saves.FindAsync(plan.Id, section, version, person.Required, cancellation) is { } json)
        {
            content = PlanJson.WithSection(plan.Content, section, json);
        }

        return SectionForms.Of(section).Read(ContextOf(plan) with { Content = content });
    }

    private SectionPage Page(
        WorkspacePlan plan, PlanSection section, IReadOnlyDictionary<string, string>? values, Guid? read, IReadOnlyList<FormProblem>? problems = null, string? moreOf = null, bool asks = false)
    {
        var context = ContextOf(plan);
        var form = SectionForms.Of(section);
        var parts = form.Parts(context);
        var shown = values ?? form.Read(context);
        var saved = plan.Sections.GetValueOrDefault(section);
        var check = PlanCheck.Of(context.Facts);
        return new()
        {
            Plan = plan,
            Section = section,
            Values = shown,
            View = new(context, parts, shown, problems ?? [], moreOf) { Doubts = asks ? FormDoubt.Of(parts, shown) : [] },
            Read = read ?? saved?.Version ?? Guid.Empty,
            Saved = saved,
            Progress = SectionProgress.Of(plan.Content, check.All),
            Check = check,
        };
    }

    private FormContext ContextOf(WorkspacePlan plan) => new(plan.Content, plan.AuthorPlaces, municipalities);
}

using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>One save of a section, without its text.</summary>
/// <param name="Version">What to ask for its text with, and what an edit names as the version it started from.</param>
/// <param name="ContentVersion">The plan's content version after it.</param>
/// <param name="SavedByName">Blank where it was saved before names were kept.</param>
public sealed record SectionSaved(Guid Version, int ContentVersion, DateTimeOffset SavedAt, OrganisationCode SavedBy, string SavedByName);

/// <summary>
/// Reads the history of a section. Those who write the plan see every save; whoever else may read the plan sees what it said each time
/// it was sent out and what it says now, but not how it came to be.
/// </summary>
public sealed class ReadSectionSaves
{
    private readonly KanameContext _store;
    private readonly Sight _sight;

    internal ReadSectionSaves(KanameContext store, Sight sight) => (_store, _sight) = (store, sight);

    /// <returns>The saves, newest first; none where nobody has written the section. Null where this person may not read the plan.</returns>
    public async Task<IReadOnlyList<SectionSaved>?> ListAsync(string planId, PlanSection section, Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await _sight.FindAsync(planId, actor, cancellation) is not { Reading: WorkspaceReading.Full } seen)
        {
            return null;
        }

        var rows = await _store.SectionSaves.AsNoTracking().Where(save => save.PlanId == planId && save.Section == section)
            .OrderByDescending(save => save.ContentVersion).ThenByDescending(save => save.SavedAt)
            .Select(save => new { save.Version, save.ContentVersion, save.SavedAt, save.SavedBy, save.SavedByName }).ToListAsync(cancellation);
        IReadOnlyList<SectionSaved> all =
            [.. rows.Select(row => new SectionSaved(row.Version, row.ContentVersion, row.SavedAt, OrganisationCode.Parse(row.SavedBy), row.SavedByName))];
        var course = seen.Plan.Course;
        if (course.AuthorOf(actor.Organisation) is not null || course.Bureaus.Contains(actor.Organisation))
        {
            return all;
        }

        var sent = await _store.CourseEntries.AsNoTracking().Where(entry => entry.PlanId == planId && Sight.Sent.Contains(entry.ToStep) && entry.FromStep != entry.ToStep)
            .Select(entry => entry.ContentVersion).ToListAsync(cancellation);
        return [.. all.Where(save => sent.Append(course.ContentVersion).Any(version => save == all.FirstOrDefault(it => it.ContentVersion <= version)))];
    }

    /// <summary>Whether every save of a section after one is the actor's own: then what differs is told to who wrote it.</summary>
    /// <param name="after">The save that the actor started from; none where the section was blank.</param>
    public async Task<bool> AreOwnAsync(string planId, PlanSection section, Guid after, Actor actor, CancellationToken cancellation) =>
        await ListAsync(planId, section, actor, cancellation) is { } saves
        && saves.TakeWhile(save => save.Version != after).All(save => save.SavedBy == actor.Organisation && save.SavedByName == actor.Name);

    /// <returns>The text of one save as JSON; null where there is none that this person may read.</returns>
    public async Task<string?> FindAsync(string planId, PlanSection section, Guid version, Actor actor, CancellationToken cancellation) =>
        await ListAsync(planId, section, actor, cancellation) is { } saves && saves.Any(save => save.Version == version)
            ? await _store.SectionSaves.AsNoTracking().Where(save => save.PlanId == planId && save.Section == section && save.Version == version)
                .Select(save => save.Json).FirstOrDefaultAsync(cancellation)
            : null;
}

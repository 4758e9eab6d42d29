using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Kaname.Platform.Plans;

/// <summary>Keeps the rows of <see cref="PlanParticipant"/> in step with the courses of the plans that are saved; asked by every save.</summary>
internal static class Participants
{
    public static void KeepInStep(KanameContext store)
    {
        var moved = store.ChangeTracker.Entries<Plan>()
            .Where(entry => entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(plan => plan.CourseJson).IsModified))
            .ToList();
        foreach (var entry in moved)
        {
            var before = entry.State == EntityState.Added ? [] : Of(Plan.ReadCourse(entry.Property(plan => plan.CourseJson).OriginalValue));
            var after = Of(entry.Entity.Course);
            foreach (var (body, involvement) in after)
            {
                Set(store, entry.Entity.Id, body, before.TryGetValue(body, out var was) ? was : null, involvement);
            }

            foreach (var (body, involvement) in before.Where(pair => !after.ContainsKey(pair.Key)))
            {
                store.PlanParticipants.Remove(Row(store, entry.Entity.Id, body, involvement).Entity);
            }
        }
    }

    private static Dictionary<string, Involvement> Of(CourseState course)
    {
        var bodies = course.Bureaus.ToDictionary(bureau => bureau.Value, _ => Involvement.DraftingBureau, StringComparer.Ordinal);
        foreach (var author in course.Authors)
        {
            bodies[author.Organisation.Value] = author.Participation == Participation.Agreed ? Involvement.Author : Involvement.Invited;
        }

        return bodies;
    }

    private static void Set(KanameContext store, string planId, string body, Involvement? before, Involvement after)
    {
        if (before is null)
        {
            store.PlanParticipants.Add(new() { PlanId = planId, Organisation = body, Involvement = after });
        }
        else if (before != after)
        {
            Row(store, planId, body, before.Value).Property(row => row.Involvement).CurrentValue = after;
        }
    }

    /// <summary>The row as it is in the store: what it says is known from the course before, so it need not be read.</summary>
    private static EntityEntry<PlanParticipant> Row(KanameContext store, string planId, string body, Involvement before) =>
        store.PlanParticipants.Local.FindEntryUntyped([body, planId])
        ?? store.PlanParticipants.Attach(new() { PlanId = planId, Organisation = body, Involvement = before });
}

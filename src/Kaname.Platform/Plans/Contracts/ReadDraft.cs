using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans.Contracts;

/// <summary>A plan as its sections now read, whether published or not.</summary>
/// <param name="Authors">The governments that write it, the lead first; none where the state does.</param>
public sealed record Draft(string PlanId, PlanContent Content, IReadOnlyList<Place> Authors);

/// <summary>Reads any plan for the operator of the machine, who holds the database anyway. Pages ask <see cref="ReadWorkspacePlan"/>, which knows who may see what.</summary>
public sealed class ReadDraft
{
    private readonly KanameContext _store;

    internal ReadDraft(KanameContext store) => _store = store;

    /// <returns>Null where there is no such plan.</returns>
    public async Task<Draft?> FindAsync(string planId, CancellationToken cancellation)
    {
        if (await _store.Plans.AsNoTracking().FirstOrDefaultAsync(plan => plan.Id == planId, cancellation) is not { } plan)
        {
            return null;
        }

        var sections = await _store.Sections.AsNoTracking().Where(text => text.PlanId == planId).ToListAsync(cancellation);
        var course = plan.Course;
        return new Draft(
            plan.Id,
            SectionStore.Read(sections, plan.Type),
            [
                .. course.Authors
                    .Where(author => author.Participation == Participation.Agreed)
                    .OrderByDescending(author => author.Organisation == course.Lead)
                    .Select(author => author.Organisation.Place)
                    .OfType<Place>(),
            ]);
    }
}

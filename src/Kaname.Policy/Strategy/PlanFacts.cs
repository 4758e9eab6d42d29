using Kaname.Policy.Geography;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What a check looks at: the plan's content, and who its authors are.</summary>
/// <param name="Content">The content.</param>
/// <param name="Authors">The author governments; empty where they are not known, or where the state is the author.</param>
public sealed record PlanFacts(PlanContent Content, IReadOnlyCollection<Place> Authors)
{
    /// <summary>Names a place in sentences. Municipalities have their names in the reference list, which the library does not hold: without it a place is its prefecture and code.</summary>
    public Func<Place, string?>? NameOf { get; init; }
}

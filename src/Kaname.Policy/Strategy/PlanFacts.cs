using Kaname.Policy.Geography;
using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What a check looks at: the plan's content, and who its authors are.</summary>
/// <param name="Content">The content.</param>
/// <param name="Authors">The author governments; empty where they are not known, as in a workbook, or where the state is the author.</param>
public sealed record PlanFacts(PlanContent Content, IReadOnlyCollection<Place> Authors);

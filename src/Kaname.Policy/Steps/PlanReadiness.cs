using Kaname.Policy.Plans;

namespace Kaname.Policy.Steps;

/// <summary>What a plan's text and its consultation say that the conditions of a course ask about. Whoever asks reads it beforehand: there is no store and no clock in here.</summary>
public sealed record PlanReadiness
{
    /// <summary>Of a plan of which nothing was read: it has no period.</summary>
    public static PlanReadiness Unread { get; } = new();

    /// <summary>What its period is like.</summary>
    public PeriodState Period { get; init; }

    /// <summary>The findings that ask for a change and are not settled.</summary>
    public IReadOnlyList<OpenDemand> Demands { get; init; } = [];

    /// <summary>Was the present content version sent to prior consultation before? What is mended speaks for itself and needs no answer.</summary>
    public bool WasSentBefore { get; init; }

    /// <summary>Does the very version that lay before the offices already leave a demand without an answer?</summary>
    public bool LeavesDemandsUnanswered => WasSentBefore && Demands.Any(demand => !demand.IsAnswered);

    /// <summary>Reads it.</summary>
    /// <param name="basics">The plan's basics.</param>
    /// <param name="today">The day in Japan.</param>
    /// <param name="demands">The findings that ask for a change and are not settled.</param>
    /// <param name="sentBefore">Was the present content version sent to prior consultation before?</param>
    public static PlanReadiness Of(BasicsSection basics, DateOnly today, IEnumerable<OpenDemand> demands, bool sentBefore)
    {
        ArgumentNullException.ThrowIfNull(basics);
        return new()
        {
            Period = (basics.Start, basics.End) switch
            {
                (null, _) or (_, null) => PeriodState.Missing,
                ({ } start, { } end) when end < start => PeriodState.Reversed,
                (_, { } end) => end.Last < today ? PeriodState.Over : PeriodState.Running,
            },
            Demands = [.. demands],
            WasSentBefore = sentBefore,
        };
    }
}

/// <summary>A finding that asks for a change and is not settled.</summary>
/// <param name="Office">Who left it.</param>
/// <param name="IsAnswered">Whether the authors have answered it.</param>
public sealed record OpenDemand(OrganisationCode Office, bool IsAnswered);

/// <summary>What the period of a plan is like.</summary>
public enum PeriodState
{
    /// <summary>Its first or its last year is not said.</summary>
    Missing,

    /// <summary>Its last year comes before its first.</summary>
    Reversed,

    /// <summary>It is said, and not over yet.</summary>
    Running,

    /// <summary>It is said, and its last day has passed.</summary>
    Over,
}

using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Web.About;

/// <summary>A small made-up sum, worked out by the function that works out every figure of the site, so that page and figures cannot differ.</summary>
internal static class CountingExample
{
    private static readonly FiscalYear Year = new(2026);

    /// <summary>The rows, in hundred millions of yen: who reports what, where, with which project key.</summary>
    public static IReadOnlyList<Fact> Rows { get; } =
    [
        Row("A-1", "16201", 100, "P-1"),
        Row("B-1", "16202", 60, null),
        Row("B-1", "16201", 90, "P-1"),
        Row("B-1", "13101", 40, null),
        Row("B-2", "17201", null, null),
        Row("B-3", "18201", 7, null),
    ];

    private static readonly IReadOnlyList<PlanForRollUp> Plans =
    [
        Plan("A-1", 1), Plan("B-1", 2), Plan("B-2", 3), Plan("B-3", 4) with { Withdrawn = true },
    ];

    /// <summary>The sum for the nation.</summary>
    public static RollUpResult Result { get; } = RollUp.Evaluate(
        RollUpPartial.From(Rows), Plans, [], RollUpScope.Nation(Kgi.Investment, Year, Year), PolicySettings.Default);

    /// <summary>What became of each row.</summary>
    public static IReadOnlyList<JudgedRow> Judged { get; } =
        [.. RollUp.Rows(Rows, RollUpPartial.From(Rows), [.. Plans], [], RollUpScope.Nation(Kgi.Investment, Year, Year), PolicySettings.Default)];

    /// <summary>One indicator on its way: 300 of 1,000 after two of five years.</summary>
    public static Progress Progress { get; } = Arithmetic.Measure(
        300,
        new TargetLine { Baseline = 0, BaselineYear = 2025, Final = 1000, TargetYear = 2030 },
        new FiscalYear(2027),
        new ProgressLimits(PolicySettings.Default.PaceOnTrack, PolicySettings.Default.PaceSlightlyBehind));

    /// <summary>An indicator that should fall: from 42 days to 30, now at 38.</summary>
    public static Progress Falling { get; } = Arithmetic.Measure(
        38,
        new TargetLine { Baseline = 42, BaselineYear = 2025, Final = 30, TargetYear = 2030 },
        new FiscalYear(2027),
        new ProgressLimits(PolicySettings.Default.PaceOnTrack, PolicySettings.Default.PaceSlightlyBehind));

    private static Fact Row(string plan, string place, long? amount, string? key) => new()
    {
        PlanId = plan,
        Kgi = Kgi.Investment,
        FiscalYear = Year,
        Part = Part.Private,
        Place = Place.Parse(place),
        Amount = amount,
        SharedKey = key,
    };

    private static PlanForRollUp Plan(string id, int day) => new()
    {
        Id = id,
        Type = Enum.Parse<PlanType>(id[..1]),
        SubmittedAt = new DateTimeOffset(2026, 6, day, 9, 0, 0, JapanTime.Offset),
        Start = Year,
        End = Year + 4,
    };
}

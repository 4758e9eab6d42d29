using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A plan with about 300 figures: goals of three governments year by year, the plan's own, and the investments of 24 projects; and 20 firms.</summary>
internal static class LargePlan
{
    private static readonly Place[] Governments = [Place.Parse("16"), Place.Parse("17"), Place.Parse("18")];
    private static readonly int[] Years = [2026, 2027, 2028, 2029, 2030, 2031];

    public static PlanContent Content { get; } = PlanContent.Empty(PlanType.B) with
    {
        Basics = new() { Name = "三県の大きな計画", NameEn = "A large plan of three prefectures", Start = new(2026), End = new(2032), Summary = new string('要', 600) },
        Area = new() { Places = Governments },
        CoreFirms = new() { Items = [.. Enumerable.Range(1, 20).Select(FirmOf)] },
        Goals = new() { Items = [.. KgiSets.For(PlanType.B).Items.Select(GoalOf), OwnGoal("own-1", Governments), .. Enumerable.Range(2, 5).Select(number => OwnGoal($"own-{number}", [Governments[0]]))] },
        Projects = new() { Items = [.. Enumerable.Range(1, 24).Select(ProjectOf)] },
    };

    /// <summary>How many figures it holds.</summary>
    public static int Figures =>
        Content.Goals.Items.Sum(goal => goal.Shares.Sum(share => share.BaselineRatio is null ? 2 + share.Milestones.Count : 2 * (2 + share.MilestoneRatios.Count)))
        + Content.Projects.Items.Sum(project => project.PlannedYen.Count);

    private static Goal GoalOf(KgiDefinition kgi) => new()
    {
        Id = kgi.Kgi.Slug(),
        Level = GoalLevel.MandatoryKgi,
        Kgi = kgi.Kgi,
        Name = kgi.Name,
        NameEn = kgi.NameEn,
        Kind = kgi.Kind,
        Unit = kgi.Unit,
        UnitEn = kgi.UnitEn,
        BaselineYear = new(2025),
        TargetYear = new(2032),
        Shares = [.. from place in Governments from part in kgi.HasParts ? new[] { Part.Private, Part.Public } : [Part.None] select kgi.Kind is MeasureKind.Ratio ? Ratio(place) : Share(place, part)],
    };

    private static Goal OwnGoal(string id, IReadOnlyList<Place> governments) => new()
    {
        Id = id,
        Level = GoalLevel.OwnKpi,
        Name = $"若い職人の数 {id}",
        NameEn = $"Young craftspeople {id}",
        Kind = MeasureKind.Stock,
        Unit = "人",
        UnitEn = "people",
        BaselineYear = new(2025),
        TargetYear = new(2032),
        Shares = [.. governments.Select(place => new GoalShare { Government = place, Baseline = 100, Final = 900, Milestones = Years.ToDictionary(year => year, year => (year - 2025) * 110L) })],
    };

    private static CoreFirm FirmOf(int number) => new()
    {
        Name = $"見本素材工業 第{number}株式会社",
        Place = Place.Parse("16201"),
        Reason = string.Concat(Enumerable.Repeat("域内32社から仕入れ、売上の6割を域外から得ているため。", 4)),
        ReasonEn = "It buys from 32 firms of the region and earns six tenths of its sales outside it.",
    };

    private static GoalShare Share(Place place, Part part) => new()
    {
        Government = place,
        Part = part,
        Baseline = 0,
        Final = 80_000_000_000,
        Milestones = Years.ToDictionary(year => year, year => (year - 2025) * 10_000_000_000L),
    };

    private static GoalShare Ratio(Place place) => new()
    {
        Government = place,
        BaselineRatio = new(600_000_000_000, 100_000),
        FinalRatio = new(900_000_000_000, 110_000),
        MilestoneRatios = Years.ToDictionary(year => year, year => new RatioParts(600_000_000_000 + ((year - 2025) * 1_000_000_000L), 100_000)),
    };

    private static PlanProject ProjectOf(int number) => new()
    {
        Id = $"p{number}",
        Name = $"部材の新工場 第{number}期",
        NameEn = $"New works for parts, phase {number}",
        Place = Place.Parse("16201"),
        Part = number % 3 == 0 ? Part.Public : Part.Private,
        Investors = ["見本素材", "見本機械"],
        Category = "manufacturing",
        Stage = ProjectStage.Announced,
        Start = new(2026),
        End = new(2032),
        PlannedYen = Years.Append(2032).ToDictionary(year => year, year => 1_200_000_000L * number),
    };
}

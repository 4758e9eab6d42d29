using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Plans;

/// <summary>Plans that lack nothing, from which a test takes away one thing.</summary>
internal static class Examples
{
    public static readonly Place Toyama = Place.Parse("16");
    public static readonly Place Ishikawa = Place.Parse("17");

    private static readonly FiscalYear Start = new(2026);
    private static readonly FiscalYear End = new(2032);

    public static PlanContent Full(PlanType type) => new()
    {
        Type = type,
        Basics = new() { Name = "北陸 漆器の新素材計画（見本）", NameEn = "Hokuriku lacquer materials (sample)", Summary = "説明用です。", SummaryEn = "For illustration.", Start = Start, End = End },
        Area = new()
        {
            Places = [Toyama, Ishikawa, Place.Parse("17204")],
            Enclaves = [new() { Place = Place.Parse("18207"), Industry = "漆器", IndustryEn = "Lacquer ware", Ground = "木地の取引の4割がこの地との間にあります。", GroundEn = "Two fifths of the trade in wood bases." }],
        },
        Industries = new() { Fields = [13], Category = "manufacturing", Industries = ["漆器"], IndustriesEn = ["Lacquer ware"], PresentState = "出荷額は横ばいです。", PresentStateEn = "Shipments are flat." },
        WinningPath = new()
        {
            Text = "新しい塗りの素材を世界に出します。",
            ProductOrService = "耐熱の漆塗り部材",
            ProductOrServiceEn = "Heat-proof lacquered parts",
            Market = type is PlanType.C ? MarketAim.NewChannels : MarketAim.ExportEarnings,
            CompetitiveAdvantage = "分業の厚み",
        },
        CoreFirms = new() { Items = [new() { Name = "見本漆器", CorporateNumber = CorporateNumber.OfBase(999_999_000_001), Place = Place.Parse("17204"), Reason = "域内からの仕入れが多いため", ReasonEn = "It buys much within the region" }] },
        OutsideFirms = new() { Invites = type is PlanType.B ? true : null, LabourAndTechnologyRoadmap = "3年で検査を地元へ移します。", ReinvestmentPolicy = "収益の一部で工房を建てます。" },
        Projects = new()
        {
            Items =
            [
                new()
                {
                    Id = "p1", Name = "共同の試験場", NameEn = "Shared test site", Place = Toyama, Part = Part.Public, Investors = ["見本県"],
                    SharedKey = "programme-1", Category = "manufacturing", Stage = ProjectStage.Announced, Start = Start, End = new(2028),
                    PlannedYen = new Dictionary<int, long> { [2026] = 100_000_000, [2027] = 0 },
                },
            ],
            InfrastructureNeeds = "工業用水",
            InfrastructureNeedsEn = "Industrial water",
        },
        Goals = new() { Items = [.. KgiSets.For(type).Items.Select(Goal), OwnKgi()] },
        Ripple = new()
        {
            InRegionTrade = Ripple("円", "yen"),
            Sales = Ripple("円", "yen"),
            Jobs = Ripple("人", "people"),
            Wages = Ripple("円", "yen"),
        },
        Support = new() { Items = ["計画策定の支援"], ItemsEn = ["Help with planning"] },
        Accompaniment = new() { Structure = "2県の担当課が毎月集まります。", StructureEn = "Monthly meeting.", ConsultationWindow = "産業政策課", ConsultationWindowEn = "Industry division", Through = End },
        LocalResource = type is PlanType.C ? new() { Resource = "漆", ResourceEn = "Lacquer", Processing = "耐熱の加工", Channels = "海外の店" } : new(),
        CandidateFit = type is PlanType.A
            ? new()
            {
                FitWithBlockDraft = "素案の部素材に当たります。",
                FitWithRoadmap = "マテリアルの工程に沿います。",
                BudgetTalks = new() { State = BudgetTalksState.Started, Ministry = "経済産業省", MinistryEn = "METI", Since = new(2026, 6, 1) },
                LargeInvestmentYen = 30_000_000_000,
                LabourEnvironment = "賃金を上げます。",
            }
            : new(),
    };

    private static RippleTarget Ripple(string unit, string unitEn) => new() { Baseline = 100, Target = 130, Unit = unit, UnitEn = unitEn, TargetYear = End };

    private static Goal OwnKgi() => new()
    {
        Id = "own-1",
        Level = GoalLevel.OwnKgi,
        Name = "若い職人の数",
        NameEn = "Young artisans",
        Kind = MeasureKind.Stock,
        Unit = "人",
        UnitEn = "people",
        Scope = GoalScope.WideArea,
        BaselineYear = new(2025),
        TargetYear = End,
        Shares = [new() { Government = Toyama, Baseline = 40, Final = 60 }],
    };

    private static Goal Goal(KgiDefinition definition) => new()
    {
        Id = definition.Kgi.Slug(),
        Level = GoalLevel.MandatoryKgi,
        Kgi = definition.Kgi,
        Name = definition.Name,
        NameEn = definition.NameEn,
        Kind = definition.Kind,
        Unit = definition.Unit,
        UnitEn = definition.UnitEn,
        BaselineYear = new(2025),
        TargetYear = End,
        Shares =
        [
            .. from government in new[] { Toyama, Ishikawa }
               from part in definition.HasParts ? new[] { Part.Public, Part.Private } : [Part.None]
               select Share(definition, government, part),
        ],
    };

    private static GoalShare Share(KgiDefinition definition, Place government, Part part) => definition.Kind is MeasureKind.Ratio
        ? new() { Government = government, Part = part, BaselineRatio = new(5_000_000, 10), FinalRatio = new(6_000_000, 10), MilestoneRatios = new Dictionary<int, RatioParts> { [2028] = new(5_500_000, 10) } }
        : new() { Government = government, Part = part, Baseline = 0, Final = 900, Milestones = new Dictionary<int, long> { [2027] = 200, [2030] = 700 } };
}

using Kaname.Cli.Hosting;
using Kaname.Platform.Publication;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Kaname.Web.Tests.SmallNation))]

namespace Kaname.Web.Tests;

/// <summary>
/// The real program over a real SQLite file that holds a few published plans with one of everything: two blocks, two editions, a withdrawn
/// and a silent plan, a shared project, a possible duplicate, a row in the Tokyo area, a falling target and a ratio.
/// </summary>
public sealed class SmallNation : IAsyncLifetime
{
    public const string Joint = "B-16-0001";
    public const string Neighbour = "B-21-0001";
    public const string Silent = "C-40-0001";
    public const string Withdrawn = "B-13-0001";
    public const string State = "A-05-0001";

    private static readonly DateTimeOffset Now = new(2028, 6, 1, 9, 0, 0, TimeSpan.FromHours(9));
    private static readonly string Firm = CorporateNumber.OfBase(999_999_000_001).Value;

    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-small-").FullName;
    private WebApplication? _app;
    private KanameContext _store = default!;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public IServiceProvider Services => _app!.Services;

    public async Task<PublishedNation> NationAsync() =>
        await _app!.Services.GetRequiredService<PublishedNations>().GetAsync(DataKind.Sample, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        var builder = SiteHost.CreateBuilder("http://127.0.0.1:0");
        builder.Services.AddSqliteStore(_folder);
        builder.Services.AddSingleton<TimeProvider>(new StandingClock());
        _app = SiteHost.Build(builder, new() { DataFolder = _folder, NewPlansAre = DataKind.Sample, FiguresShown = DataKind.Sample });
        await SiteHost.OpenAsync(_app.Services, SqliteStore.FileIn(_folder), CancellationToken.None);
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            _store = scope.ServiceProvider.GetRequiredService<KanameContext>();
            Publish();
            await _store.SaveChangesAsync();
        }

        await _app.StartAsync();
        Http.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private void Publish()
    {
        var first = Content(PlanType.B, "北陸・飛騨 漆と樹脂の新素材計画（見本）", "Hokuriku and Hida lacquer materials (sample)", ["16", "17", "21203"], 400) with
        {
            Projects = new() { Items = [Project("p1", "16201", Part.Private, "shared-1"), Project("p2", "17204", Part.Public, null)] },
        };
        var second = first with
        {
            Basics = first.Basics with { Summary = "第2版の要旨です。", SummaryEn = "Summary of the second edition." },
            Goals = new() { Items = [.. first.Goals.Items.Select(goal => goal.Kgi == Kgi.TrainedPeople ? goal with { Shares = [.. goal.Shares.Select(share => share with { Final = 3_000 })] } : goal)] },
            Projects = new() { Items = [.. first.Projects.Items, Project("p3", "21203", Part.Private, null)] },
        };
        Add(Joint, 1, first, ["16", "17", "21"], new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));
        Add(Joint, 2, second, ["16", "17", "21"], new(2027, 9, 1, 9, 0, 0, TimeSpan.Zero), asked: 1);
        Move(Joint, PlanType.B, TransitionId.Publish, 1, PlanStanding.Active, new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero));
        Move(Joint, PlanType.B, TransitionId.Revise, 2, PlanStanding.Active, new(2027, 5, 1, 9, 0, 0, TimeSpan.Zero), "人材の目標を上げるため");
        Move(Joint, PlanType.B, TransitionId.Publish, 2, PlanStanding.Active, new(2027, 9, 1, 9, 0, 0, TimeSpan.Zero));
        foreach (var year in new[] { 2026, 2027 })
        {
            Fact(Joint, "investment", Kgi.Investment, year, Part.Private, "16201", 40_000_000_000 + (year * 1_234_567L), "p1", "shared-1");
            Fact(Joint, "investment", Kgi.Investment, year, Part.Public, "17204", 3_333_333_333, "p2");
            Fact(Joint, "investment", Kgi.Investment, year, Part.Private, "21203", 2_222_222_222, "p3", firm: Firm);
            Fact(Joint, "trainedPeople", Kgi.TrainedPeople, year, Part.None, "16", 480);
            Fact(Joint, "delay", null, year, Part.None, "16", year == 2026 ? 41 : 38);
            Fact(Joint, "local", null, year, Part.None, "16", year == 2026 ? 1_900 : 1_956, denominator: 6_000);
        }

        Fact(Joint, "valueAdded", Kgi.ValueAdded, 2027, Part.None, "16", 7_100_000_000);

        Add(Neighbour, 1, Content(PlanType.B, "岐阜 木質素材計画（見本）", "Gifu wood materials (sample)", ["21"], 200) with { Projects = new() { Items = [Project("q1", "16201", Part.Private, "shared-1")] } }, ["21"], new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        Move(Neighbour, PlanType.B, TransitionId.Publish, 1, PlanStanding.Active, new(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        Move(Neighbour, PlanType.B, TransitionId.Revise, 2, PlanStanding.Active, new(2028, 5, 1, 9, 0, 0, TimeSpan.Zero), "区域を広げるため");
        Fact(Neighbour, "investment", Kgi.Investment, 2026, Part.Private, "16201", 5_000_000_000, "q1", "shared-1");
        Fact(Neighbour, "investment", Kgi.Investment, 2026, Part.Private, "21203", 2_000_000_000, firm: Firm);
        Fact(Neighbour, "investment", Kgi.Investment, 2027, Part.Private, "21203", 2_100_000_000, firm: Firm);
        Fact(Neighbour, "investment", Kgi.Investment, 2027, Part.Public, "12203", 900_000_000);

        Add(Silent, 1, Content(PlanType.C, "福岡 八女の茶と竹の地場産業計画（見本）<script>alert(1)</script>", "Yame tea and bamboo (sample)", ["40210"], 8), ["40210"], new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));
        Move(Silent, PlanType.C, TransitionId.Publish, 1, PlanStanding.Active, new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));

        Add(Withdrawn, 1, Content(PlanType.B, "東京 ものづくり計画（見本）", "Tokyo manufacturing (sample)", ["13"], 150), ["13"], new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        Move(Withdrawn, PlanType.B, TransitionId.Publish, 1, PlanStanding.Active, new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        Fact(Withdrawn, "investment", Kgi.Investment, 2026, Part.Private, "13101", 700_000_000);
        Move(Withdrawn, PlanType.B, TransitionId.Withdraw, 1, PlanStanding.Withdrawn, new(2027, 12, 1, 9, 0, 0, TimeSpan.Zero), "主な事業者が計画を見直したため");

        Add(State, 1, Content(PlanType.A, "北陸 循環素材 戦略計画（見本）", "Hokuriku circular materials (sample)", ["16", "18"], 900), ["state", "16", "18"], new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero));
        Move(State, PlanType.A, TransitionId.Publish, 1, PlanStanding.Active, new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero), step: PlanStep.StatePlanPublication);
        Fact(State, "investment", Kgi.Investment, 2026, Part.Private, "18201", 61_000_000_000);
        Fact(State, "investment", Kgi.Investment, 2027, Part.Private, "18201", null);
    }

    private static PlanContent Content(PlanType type, string name, string nameEn, IReadOnlyList<string> places, long hundredMillions) => PlanContent.Empty(type) with
    {
        Basics = new() { Name = name, NameEn = nameEn, Summary = "説明用の計画です。", SummaryEn = "A plan for illustration.", Start = new FiscalYear(2026), End = new FiscalYear(2030) },
        Area = new() { Places = [.. places.Select(Place.Parse)], Enclaves = [new() { Place = Place.Parse("18207"), Industry = "漆器", IndustryEn = "Lacquer ware", Ground = "木地の取引の4割がこの地との間にあります。", GroundEn = "Two fifths of the trade in wood bases." }] },
        Industries = new() { Fields = [13], Category = "manufacturing", Industries = ["新素材"], IndustriesEn = ["New materials"], PresentState = "出荷額は横ばいです。", PresentStateEn = "Shipments are flat." },
        WinningPath = new() { Text = "新しい塗りの素材を世界に出します。", TextEn = "New coatings for the world.", ProductOrService = "耐熱の部材", ProductOrServiceEn = "Heat-proof parts", Market = MarketAim.ExportEarnings },
        Goals = new()
        {
            Items =
            [
                new() { Id = "delay", Level = GoalLevel.OwnKpi, Name = "部品の平均調達日数", NameEn = "Mean days to procure parts", Kind = MeasureKind.Stock, Unit = "日", UnitEn = "days", BaselineYear = new FiscalYear(2025), TargetYear = new FiscalYear(2030), Shares = [new() { Government = Place.Parse(places[0]), Baseline = 42, Final = 30 }] },
                new() { Id = "local", Level = GoalLevel.OwnKgi, Name = "域内からの調達の割合", NameEn = "Share procured locally", Kind = MeasureKind.Ratio, Unit = "%", UnitEn = "%", BaselineYear = new FiscalYear(2025), TargetYear = new FiscalYear(2030), Shares = [new() { Government = Place.Parse(places[0]), BaselineRatio = new(1_860, 6_000), FinalRatio = new(2_280, 6_000) }] },
                .. KgiSets.For(type).Items.Where(item => item.Obligation == Obligation.Mandatory).Select(item => Goal(item, places[0], hundredMillions * 100_000_000)),
            ],
        },
        Support = new() { Items = ["計画策定の支援"], ItemsEn = ["Help with planning"] },
        Ripple = type == PlanType.A ? new() : new() { Jobs = new() { Baseline = 100, Target = 130, Unit = "人", UnitEn = "people", TargetYear = new FiscalYear(2030) } },
        Accompaniment = type == PlanType.A ? new() : new() { Structure = "担当課が毎月集まります。", StructureEn = "Monthly meeting.", ConsultationWindow = "産業政策課", ConsultationWindowEn = "Industry division" },
    };

    private static Goal Goal(KgiDefinition item, string place, long final) => new()
    {
        Id = item.Kgi.Slug(),
        Level = GoalLevel.MandatoryKgi,
        Kgi = item.Kgi,
        Name = item.Name,
        NameEn = item.NameEn,
        Kind = item.Kind,
        Unit = item.Unit,
        UnitEn = item.UnitEn,
        BaselineYear = new FiscalYear(2025),
        TargetYear = new FiscalYear(2030),
        Shares = item.Kgi switch
        {
            Kgi.Investment => [Share(place, Part.Private, final / 4 * 3), Share(place, Part.Public, final / 4)],
            Kgi.TrainedPeople => [new() { Government = Place.Parse(place), Baseline = 0, Final = 2_600 }],
            _ => [Share(place, Part.None, final / 8)],
        },
    };

    private static GoalShare Share(string place, Part part, long final) => new()
    {
        Government = Place.Parse(place),
        Part = part,
        Baseline = 0,
        Final = final,
        Milestones = new Dictionary<int, long> { [2026] = final / 5, [2027] = final / 5 * 2, [2028] = final / 5 * 3, [2029] = final / 5 * 4 },
    };

    private static PlanProject Project(string id, string place, Part part, string? key) => new()
    {
        Id = id,
        Name = $"見本の事業 {id}",
        NameEn = $"Sample project {id}",
        Place = Place.Parse(place),
        Part = part,
        Investors = ["見本素材"],
        SharedKey = key,
        Category = "manufacturing",
        Stage = ProjectStage.UnderConstruction,
        Start = new FiscalYear(2026),
        End = new FiscalYear(2029),
        PlannedYen = new Dictionary<int, long> { [2026] = 10_000_000_000, [2027] = 8_000_000_000 },
    };

    private void Add(string id, int edition, PlanContent content, string[] authors, DateTimeOffset at, int asked = 0) => _store.PublishedEditions.Add(new()
    {
        PlanId = id,
        Edition = edition,
        Data = DataKind.Sample,
        Type = content.Type,
        Name = content.Basics.Name!,
        NameEn = content.Basics.NameEn!,
        Lead = authors[0],
        Content = PlanJson.Write(content),
        Authors = System.Text.Json.JsonSerializer.Serialize(authors),
        Steps = System.Text.Json.JsonSerializer.Serialize(
            Course.For(content.Type).Steps.Select((step, i) => new PublishedStep(step.Step, at.AddDays(-200 + (i * 40)), at.AddDays(-200 + (i * 40)), null, i == 1 ? asked : 0)),
            System.Text.Json.JsonSerializerOptions.Web),
        SubmittedAt = at.AddDays(-10).AddYears(1 - edition),
        PublishedAt = at,
    });

    private void Move(string id, PlanType type, TransitionId kind, int edition, PlanStanding standing, DateTimeOffset at, string? reason = null, PlanStep step = PlanStep.Publication) =>
        _store.PublishedMoves.Add(new()
        {
            Sequence = 0,
            Data = DataKind.Sample,
            PlanId = id,
            Type = type,
            Kind = kind.ToString(),
            Step = (kind == TransitionId.Revise ? PlanStep.Drafting : step).ToString(),
            Standing = standing,
            Edition = edition,
            At = at,
            Name = id,
            NameEn = id,
            Reason = reason,
        });

    private void Fact(string id, string goal, Kgi? kgi, int year, Part part, string place, long? amount, string? project = null, string? key = null, string? firm = null, long? denominator = null) =>
        _store.PublishedFacts.Add(new()
        {
            Id = 0,
            Data = DataKind.Sample,
            PlanId = id,
            FiscalYear = year,
            Report = 1,
            Goal = goal,
            Kgi = kgi,
            Part = part,
            Place = place,
            Amount = amount,
            Denominator = denominator,
            SharedKey = key,
            Firm = firm,
            Project = project,
            ReportedAt = new(year + 1, 5, 10, 0, 0, 0, TimeSpan.Zero),
            AcceptedAt = new(year + 1, 5, 20, 0, 0, 0, TimeSpan.Zero),
            ReportedBy = "16",
        });

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
    }
}

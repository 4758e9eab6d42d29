using System.Globalization;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Reading;

/// <summary>Reads <c>data/sample</c>.</summary>
internal sealed class ReadSample
{
    private const string Plan = "plan";

    private readonly FactReader _reader;
    private readonly Municipalities _places;
    private readonly Dictionary<string, SampleFirm> _firms;
    private readonly Dictionary<string, SampleIndicator> _indicators;

    private ReadSample(FactReader reader, Municipalities places)
    {
        (_reader, _places) = (reader, places);
        _firms = Rows("firms").Select(Firm).ToDictionary(firm => firm.Key, StringComparer.Ordinal);
        _indicators = Rows("indicators").Select(Indicator).ToDictionary(indicator => indicator.Key, StringComparer.Ordinal);
    }

    /// <summary>Reads and checks all of it.</summary>
    /// <param name="factsFolder">The folder that holds <c>sample/</c>.</param>
    /// <param name="places">The municipalities that a row may name.</param>
    /// <exception cref="Store.StoreProblem">Something is off: the sentence names the first few faults by file, line and column.</exception>
    public static SampleSet From(string factsFolder, Municipalities places)
    {
        using var reader = new FactReader(factsFolder);
        var sample = new ReadSample(reader, places);
        var plans = sample.Plans();
        var judgements = sample.Rows("judgements").Select(sample.Judgement).ToList();
        var talks = sample.Rows("talks").Select(row => new SampleTalk(row.Word<ConsultedBody>("body"), row.Required("with"), row.Required("result"))).ToList();
        var supports = sample.Rows("supports")
            .Select(row => new SampleSupport([.. row.SomeOf("types", Enum.GetNames<PlanType>()).Select(Enum.Parse<PlanType>)], row.Required("text"), row.English("text"))).ToList();
        reader.Faults.ThrowIfAny();
        return new(reader.TakeEdition(), plans, judgements, talks, supports);
    }

    private IReadOnlyList<FactRow> Rows(string file) => _reader.Read(Path.Combine("sample", file + ".csv"));

    private List<SamplePlan> Plans()
    {
        var rows = Rows("plans");
        var known = rows.Select(row => row.Slug(Plan)).ToHashSet(StringComparer.Ordinal);
        var (paths, resources, invitations) = (ByPlan("paths"), ByPlan("resources"), ByPlan("invitations"));
        var (labour, enclaves, goals) = (ByPlan("labour"), ByPlan("enclaves"), ByPlan("goals"));
        var (projects, turns, programmes) = (ByPlan("projects"), ByPlan("turns"), Rows("programmes"));
        return [.. rows.Select(ReadPlan)];

        ILookup<string, FactRow> ByPlan(string file) => Rows(file).ToLookup(row =>
        {
            var key = row.Required(Plan);
            if (!known.Contains(key))
            {
                row.Fault(Plan, $"「{key}」は plans.csv にありません。", $"\"{key}\" is not in plans.csv.");
            }

            return key;
        });

        SamplePlan ReadPlan(FactRow row)
        {
            var key = row.Required(Plan);
            var (start, end) = (row.Year("start"), row.Year("end"));
            var path = paths[key].FirstOrDefault();
            return new SamplePlan
            {
                Key = key,
                Type = Enum.Parse<PlanType>(row.OneOf("type", Enum.GetNames<PlanType>())),
                Lead = row.Body("lead"),
                Joint = row.Bodies("joint"),
                Basics = new() { Name = row.Required("name"), NameEn = row.English("name"), Summary = row.Required("summary"), SummaryEn = row.English("summary"), Start = start, End = end },
                Area = row.Places("area", _places),
                Enclaves = [.. enclaves[key].Select(Enclave)],
                Industries = new()
                {
                    Fields = row.Numbers("fields", 1, StrategicFields.All.Count),
                    Category = row.Optional("category"),
                    Industries = row.List("industries"),
                    IndustriesEn = row.EnglishList("industries"),
                    PresentState = path?.Required("present_state"),
                    PresentStateEn = path?.English("present_state"),
                },
                Path = path is null ? new() : WinningPath(path),
                Begins = row.Day("begins"),
                Reaches = row.Word<PlanStep>("reaches"),
                Pace = row.Numbers("pace", 0, 300),
                ValueAddedYen = row.Yen("value_added_oku"),
                TrainedPeople = row.OptionalNumber("trained_people", 1, 100_000) ?? 0,
                Productivity = row.OptionalOneOf("productivity", ["increase", "both"]) switch
                {
                    "increase" => [Kgi.ProductivityIncrease],
                    "both" => [Kgi.ProductivityIncrease, Kgi.ProductivityRate],
                    _ => [],
                },
                Resource = resources[key].Select(Resource).FirstOrDefault(),
                Outside = invitations[key].Select(Outside).FirstOrDefault() ?? new() { Invites = false },
                Labour = labour[key].Select(text => ((string, string)?)(text.Required("labour"), text.English("labour"))).FirstOrDefault(),
                Projects = [.. projects[key].Select((project, index) => Project(project, index + 1, start, end))],
                Goals = [.. goals[key].Select(Goal).OfType<SampleGoal>()],
                Programmes = [.. programmes.Where(programme => programme.List("plans").Contains(key)).Select(Programme)],
                Turns = [.. turns[key].Select(Turn)],
            };
        }
    }

    private SampleFirm Firm(FactRow row)
    {
        if (!CorporateNumber.TryParse(row.Required("corporate_number"), out var number, out var problem))
        {
            row.Fault("corporate_number", problem!.Message, problem.MessageEn);
        }

        return new(row.Slug("firm"), row.Required("name"), number, row.Place("place", _places, "place_name"), row.Required("reason"), row.English("reason"));
    }

    private static SampleIndicator Indicator(FactRow row) => new(
        row.Slug("indicator"), row.Required("name"), row.English("name"), row.Word<GoalLevel>("level"), row.Word<MeasureKind>("kind"),
        row.Required("unit"), row.Required("unit_en"), row.Word<GoalScope>("scope"), row.Number("scale", 1, 1_000_000_000));

    private SampleGoal? Goal(FactRow row)
    {
        if (row.Of("indicator", _indicators) is not { } indicator)
        {
            return null;
        }

        var (baseline, final) = (Parts(row, "baseline", indicator), Parts(row, "final", indicator));
        return new(indicator, baseline.Above, final.Above, baseline.Below, final.Below);
    }

    private static (long Above, long Below) Parts(FactRow row, string column, SampleIndicator indicator)
    {
        var parts = row.Required(column).Split('/');
        if (parts.Length == (indicator.Kind == MeasureKind.Ratio ? 2 : 1) && parts.All(part => int.TryParse(part, CultureInfo.InvariantCulture, out _)))
        {
            var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture) * indicator.Scale);
            return (numbers[0], numbers.Length == 2 ? numbers[1] : 0);
        }

        row.Fault(column, "数、または割合なら「分子/分母」で書いてください。", "Write a number or, for a ratio, numerator/denominator.");
        return (0, 1);
    }

    private SampleProject Project(FactRow row, int number, FiscalYear first, FiscalYear last)
    {
        var (start, end) = (row.Year("start"), row.Year("end"));
        if (start < first || end > last || end < start)
        {
            row.Fault("start", "事業の年度が計画の期間の外です。", "The project's years lie outside the plan's period.");
        }

        var part = row.Word<Part>("part");
        var (firm, government) = (row.Of("firm", _firms), row.OptionalBody("government"));
        if ((part == Part.Private) != firm is not null || (part == Part.Public) != government is not null)
        {
            row.Fault("part", "民間の事業には企業、公共の事業には団体が一つ要ります。", "A private project needs a firm, a public one a government.");
        }

        return new(
            $"p{number:00}", row.Required("name"), row.English("name"), row.Place("place", _places, "place_name"), part, firm, government,
            start, end, row.Yen("total_oku"), row.Word<ProjectStage>("stage"), row.Optional("shared_key"));
    }

    private SampleProgramme Programme(FactRow row) => new(
        row.Slug("programme"), row.Place("place", _places, "place_name"),
        new Dictionary<int, int> { [2026] = row.Number("people_2026", 1, 10_000), [2027] = row.Number("people_2027", 1, 10_000) });

    private SampleJudgement Judgement(FactRow row) => new(
        row.Of("firm", _firms)!, row.Place("place", _places, "place_name").Municipality!.Value, row.Year("year"), row.Flag("same"), row.Day("on"), row.Required("reason"));

    private static SampleTurn Turn(FactRow row) => new(
        row.Required(Plan), row.Word<SampleTurnKind>("turn"), row.OptionalDay("on"), row.OptionalYear("year") is { } year ? new FiscalYear(year) : null,
        row.OptionalBody("by"), row.OptionalWord<PlanStep>("reaches"), row.Optional("value"), row.Optional("text"));

    private Enclave Enclave(FactRow row) => new()
    {
        Place = row.Place("place", _places, "place_name"),
        Industry = row.Required("industry"),
        IndustryEn = row.English("industry"),
        Ground = row.Required("ground"),
        GroundEn = row.English("ground"),
    };

    private static WinningPathSection WinningPath(FactRow row) => new()
    {
        ProductOrService = row.Required("product"),
        ProductOrServiceEn = row.English("product"),
        Market = row.Word<MarketAim>("market"),
        CompetitiveAdvantage = row.Required("advantage"),
        CompetitiveAdvantageEn = row.English("advantage"),
    };

    private static LocalResourceSection Resource(FactRow row) => new()
    {
        Resource = row.Required("resource"),
        ResourceEn = row.English("resource"),
        Processing = row.Required("processing"),
        ProcessingEn = row.English("processing"),
        Channels = row.Required("channels"),
        ChannelsEn = row.English("channels"),
    };

    private static OutsideFirmsSection Outside(FactRow row) => new()
    {
        Invites = true,
        LabourAndTechnologyRoadmap = row.Required("roadmap"),
        LabourAndTechnologyRoadmapEn = row.English("roadmap"),
        ReinvestmentPolicy = row.Required("reinvestment"),
        ReinvestmentPolicyEn = row.English("reinvestment"),
    };
}

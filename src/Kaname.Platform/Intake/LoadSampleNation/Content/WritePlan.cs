using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>Writes the content of a sample plan from what its files say.</summary>
internal sealed class WritePlan(SamplePlan plan, IReadOnlyList<SampleSupport> supports, Func<OrganisationCode, string> nameOf)
{
    /// <summary>The whole content of the first edition, or of a revised one.</summary>
    public PlanContent Whole(SampleRevision? revision = null)
    {
        var figures = new SampleFigures(plan, revision);
        var measures = new Dice("supports", plan.Key).Draw([.. supports.Where(measure => measure.Types.Contains(plan.Type))], 3);
        return new()
        {
            Type = plan.Type,
            Basics = plan.Basics,
            Area = new() { Places = plan.Area, Enclaves = plan.Enclaves },
            Industries = plan.Industries,
            WinningPath = Path(),
            CoreFirms = new() { Items = [.. plan.Projects.Select(project => project.Firm).OfType<SampleFirm>().DistinctBy(firm => firm.Key).Select(CoreFirm)] },
            OutsideFirms = plan.Type == PlanType.B ? plan.Outside : new(),
            Projects = Projects(figures),
            Goals = new WriteGoals(plan, figures).Section(),
            Ripple = plan.Type == PlanType.A ? new() : WriteRipple.Of(plan),
            Support = new() { Items = [.. measures.Select(measure => measure.Text)], ItemsEn = [.. measures.Select(measure => measure.TextEn)] },
            Accompaniment = plan.Type == PlanType.A ? new() : Accompaniment(),
            LocalResource = plan.Resource ?? new(),
            CandidateFit = plan.Type == PlanType.A ? CandidateFit() : new(),
        };
    }

    /// <summary>The same as first handed in, before anybody asked for changes: what they then ask for is not there yet.</summary>
    public static PlanContent AsFirstHandedIn(PlanContent whole) => whole with
    {
        Goals = WriteGoals.WithoutMilestones(whole.Goals),
        Ripple = whole.Ripple with { Wages = null, InRegionTrade = whole.Ripple.InRegionTrade is { } trade ? trade with { Baseline = null } : null },
        OutsideFirms = whole.OutsideFirms with { LabourAndTechnologyRoadmap = null, LabourAndTechnologyRoadmapEn = null },
        CandidateFit = whole.CandidateFit with { BudgetTalks = null },
    };

    /// <summary>The same before the authors came back to the goals themselves: the years in between are not there yet.</summary>
    public static PlanContent BeforeGoalsAreDone(PlanContent content) => content with { Goals = WriteGoals.WithoutMilestones(content.Goals) };

    /// <summary>The same before coordination: nobody has seen yet that the last project belongs to it, nor what it needs.</summary>
    public static PlanContent BeforeCoordination(PlanContent content) => content with { Projects = new() { Items = [.. content.Projects.Items.SkipLast(1)] } };

    private WinningPathSection Path()
    {
        var aim = plan.Path.Market is { } market ? (MarketAims.Name(market), MarketAims.NameEn(market)) : ("", "");
        return plan.Path with
        {
            Text = $"「{plan.Path.ProductOrService}」を軸に、{aim.Item1}ことにつなげる。",
            TextEn = $"The plan builds on this and aims for {aim.Item2}: {plan.Path.ProductOrServiceEn}.",
        };
    }

    private static CoreFirm CoreFirm(SampleFirm firm) =>
        new() { Name = firm.Name, CorporateNumber = firm.Number, Place = firm.Place, Reason = firm.Reason, ReasonEn = firm.ReasonEn };

    private ProjectsSection Projects(SampleFigures figures)
    {
        var works = plan.Projects.Where(project => project.Government is not null).ToList();
        return new()
        {
            Items =
            [
                .. plan.Projects.Select(project => new PlanProject
                {
                    Id = project.Id,
                    Name = project.Name,
                    NameEn = project.NameEn,
                    Place = project.Place,
                    Part = project.Part,
                    Investors = [project.Firm?.Name ?? nameOf(project.Government!.Value)],
                    CorporateNumber = project.Firm?.Number,
                    SharedKey = project.SharedKey,
                    Category = plan.Industries.Category,
                    Stage = project.Stage,
                    Start = project.Start,
                    End = project.End,
                    PlannedYen = figures.Planned(project),
                }),
            ],
            InfrastructureNeeds = works.Count == 0 ? null : $"次の整備が要る。{string.Join('、', works.Select(work => work.Name))}。",
            InfrastructureNeedsEn = works.Count == 0 ? null : $"These works are needed: {string.Join("; ", works.Select(work => work.NameEn))}.",
        };
    }

    private AccompanimentSection Accompaniment() => new()
    {
        Structure = "策定主体、商工団体、金融機関、学校でつくる推進会議が、3か月ごとに進み具合を確かめ、担当の職員が会社を回る。期間の終わりまで続ける。",
        StructureEn = "A council of the author governments, chambers, banks and schools looks at progress every three months, and officers visit the firms, to the end of the period.",
        ConsultationWindow = "産業振興の担当課に、計画の相談窓口を置く。",
        ConsultationWindowEn = "The division for industry has a window for questions on the plan.",
        Through = plan.End,
    };

    private CandidateFitSection CandidateFit()
    {
        var field = StrategicFields.Of(plan.Industries.Fields[0])!;
        return new()
        {
            FitWithBlockDraft = $"ブロックの素案で検討した産業の土台になり、「{plan.Path.ProductOrService}」を域内で作れるようにする。",
            FitWithBlockDraftEn = "It underlies the industries considered in the block draft, so that the product can be made within the region.",
            FitWithRoadmap = $"{field.Name}の検討で挙がった供給の課題に応える。",
            FitWithRoadmapEn = $"It answers questions of supply raised in the work on {field.NameEn}.",
            BudgetTalks = new() { State = BudgetTalksState.Started, Ministry = "関係する省庁", MinistryEn = "the ministries concerned", Since = plan.Begins },
            LargeInvestmentYen = plan.Projects.Sum(project => project.TotalYen) is > 0 and var sum ? sum : null,
            LabourEnvironment = plan.Labour?.Text,
            LabourEnvironmentEn = plan.Labour?.TextEn,
        };
    }
}

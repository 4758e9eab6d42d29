using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Publication;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A plan of 富山県 on its way to the public, when its results can be told.</summary>
internal static class ReportedYear
{
    /// <param name="more">Goals beside the investment.</param>
    public static Task<string> PublishedAsync(Desks desks, params Goal[] more) => PublishedAsync(desks, PlanType.B, more);

    /// <summary>The same, of another type.</summary>
    public static async Task<string> PublishedAsync(Desks desks, PlanType type, params Goal[] more)
    {
        var plan = await desks.DraftAsync(type, "実績を報告する計画");
        await SetGoalsAsync(desks, plan, more);
        await PublishAsync(desks, plan);
        return plan;
    }

    /// <summary>Writes an investment goal into a draft: a plan without goals has no results to report.</summary>
    /// <param name="more">Goals beside the investment.</param>
    public static Task SetGoalsAsync(Desks desks, string plan, params Goal[] more) =>
        desks.WriteAsync(plan, Goals with { Goals = new() { Items = [.. plan[0] is 'C' ? [] : Goals.Goals.Items, .. more] } }, PlanSection.Goals);

    /// <summary>Takes a draft through all steps.</summary>
    public static async Task PublishAsync(Desks desks, string plan)
    {
        var version = await desks.ReadAsync(async store => (await store.Plans.SingleAsync(one => one.Id == plan, TestContext.Current.CancellationToken)).Course.ContentVersion);
        await desks.DoAsync(new ConfirmVersion(plan, version));
        await desks.DoAsync(new SubmitPlan(plan));
        await desks.DoAsync(new ConfirmRequirements(plan, version), "cabinet");
        await desks.DoAsync(new ConfirmRequirements(plan, version), "meti");
        await desks.DoAsync(new RecordConsultation(plan, ConsultedBody.Assembly, "県議会", new(2028, 6, 1), "了承"));
        await desks.DoAsync(new AnnouncePlan(plan, new(2028, 6, 1), null), "toyama-governor");
        await desks.DoAsync(new SubmitFormally(plan));
        await desks.DoAsync(new PublishPlan(plan), "publisher");
    }

    private static PlanContent Goals { get; } = PlanContent.Empty(PlanType.B) with
    {
        Goals = new()
        {
            Items =
            [
                new()
                {
                    Id = "investment", Level = GoalLevel.MandatoryKgi, Kgi = Kgi.Investment, Name = "官民設備投資額", NameEn = "Investment", Kind = MeasureKind.Period, Unit = "円", UnitEn = "yen",
                    BaselineYear = new(2025), TargetYear = new(2032),
                    Shares = [Share(Part.Private, 8_000_000_000), Share(Part.Public, 2_000_000_000)],
                },
            ],
        },
    };

    public static Goal ValueAdded { get; } = new()
    {
        Id = "valueAdded",
        Level = GoalLevel.MandatoryKgi,
        Kgi = Kgi.ValueAdded,
        Name = "付加価値増加額",
        NameEn = "Value added",
        Kind = MeasureKind.Stock,
        Unit = "円",
        UnitEn = "yen",
        BaselineYear = new(2025),
        TargetYear = new(2032),
        Shares = [Share(Part.None, 4_000_000_000)],
    };

    /// <summary>From nothing to 0.5億円 a worker: 100億円 over 200 workers.</summary>
    public static Goal ProductivityIncrease { get; } = new()
    {
        Id = "productivityIncrease",
        Level = GoalLevel.MandatoryKgi,
        Kgi = Kgi.ProductivityIncrease,
        Name = "一人当たり付加価値労働生産性の増加額",
        NameEn = "Increase of value added per worker",
        Kind = MeasureKind.Ratio,
        Unit = "円／人",
        UnitEn = "yen per person",
        BaselineYear = new(2025),
        TargetYear = new(2032),
        Shares = [new() { Government = Place.Parse("16"), BaselineRatio = new(0, 200), FinalRatio = new(10_000_000_000, 200) }],
    };

    private static GoalShare Share(Part part, long final) => new() { Government = Place.Parse("16"), Part = part, Baseline = 0, Final = final };
}

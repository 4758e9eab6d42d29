using Kaname.Platform.Actions;
using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Plans;

/// <summary>People and deeds that the tests of plans share: 富山 leads, 石川 writes with it.</summary>
internal sealed class Story(TestStore store)
{
    public static readonly Actor Toyama = new(OrganisationCode.Parse("16"), Role.Author, "富山県 企画課");
    public static readonly Actor ToyamaGovernor = new(OrganisationCode.Parse("16"), Role.Approver, "富山県知事");
    public static readonly Actor ToyamaReader = new(OrganisationCode.Parse("16"), Role.Reader, "富山県 財政課");
    public static readonly Actor Niigata = new(OrganisationCode.Parse("15"), Role.Author, "新潟県 企画課");
    public static readonly Actor Ishikawa = new(OrganisationCode.Parse("17"), Role.Author, "石川県 企画課");
    public static readonly Actor Cabinet = new(OrganisationCode.CabinetSecretariat, Role.CabinetConfirmer, "内閣官房 確認担当");
    public static readonly Actor Meti = new(OrganisationCode.Meti, Role.MetiConfirmer, "経済産業省 確認担当");
    public static readonly Actor Publisher = new(OrganisationCode.CabinetSecretariat, Role.Publisher, "内閣官房 公表担当");
    public static readonly Actor Bureau = new(OrganisationCode.Parse("bureau-chubu"), Role.BureauOfficer, "経済産業局 担当");

    /// <summary>The day in Japan.</summary>
    public DateOnly Today => DateOnly.FromDateTime(store.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).DateTime);

    /// <summary>Does something and expects it to be done.</summary>
    public async Task<string> DoAsync<TAction>(TAction action, Actor actor)
        where TAction : IUserAction
    {
        var outcome = await TryAsync(action, actor);
        Assert.True(outcome.Done, $"{typeof(TAction).Name}: {outcome.Refusal?.Code} {outcome.Refusal?.ReasonEn}");
        return outcome.Subject!;
    }

    /// <summary>Does something on a day of its own.</summary>
    public async Task<ActionOutcome> TryAsync<TAction>(TAction action, Actor actor)
        where TAction : IUserAction
    {
        store.Clock.Advance(TimeSpan.FromHours(1));
        await using var scope = store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(action, actor, TestContext.Current.CancellationToken);
    }

    public async Task<T> ReadAsync<T>(Func<KanameContext, Task<T>> read)
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<KanameContext>());
    }

    public Task<Plan> PlanAsync(string id) => ReadAsync(s => s.Plans.AsNoTracking().SingleAsync(plan => plan.Id == id));

    /// <summary>A plan of 富山 with a period and one investment goal of 100億円, two thirds of them private.</summary>
    public async Task<string> DraftAsync(string name = "試験の計画")
    {
        var id = await DoAsync(new CreatePlan(PlanType.B, new() { Name = name, NameEn = "A plan to test with", Start = new FiscalYear(2026), End = new FiscalYear(2030) }), Toyama);
        var content = PlanContent.Empty(PlanType.B) with
        {
            Goals = new()
            {
                Items =
                [
                    new()
                    {
                        Id = "investment", Level = GoalLevel.MandatoryKgi, Kgi = Kgi.Investment, Kind = MeasureKind.Period, Unit = "円", UnitEn = "yen",
                        BaselineYear = new FiscalYear(2025), TargetYear = new FiscalYear(2030),
                        Shares =
                        [
                            new() { Government = Place.Parse("16"), Part = Part.Private, Baseline = 0, Final = 8_000_000_000 },
                            new() { Government = Place.Parse("16"), Part = Part.Public, Baseline = 0, Final = 2_000_000_000 },
                        ],
                    },
                ],
            },
        };
        await DoAsync(EditSection.To(id, content, PlanSection.Goals), Toyama);
        return id;
    }

    public async Task SubmitAsync(string id)
    {
        await DoAsync(new ConfirmVersion(id, (await PlanAsync(id)).Course.ContentVersion), Toyama);
        await DoAsync(new SubmitPlan(id), Toyama);
    }

    public async Task ConfirmRequirementsAsync(string id)
    {
        var version = (await PlanAsync(id)).Course.ContentVersion;
        await DoAsync(new ConfirmRequirements(id, version), Cabinet);
        await DoAsync(new ConfirmRequirements(id, version), Meti);
    }

    public async Task<string> PublishedAsync()
    {
        var id = await AnnouncedAsync();
        await DoAsync(new SubmitFormally(id), Toyama);
        await DoAsync(new PublishPlan(id), Publisher);
        return id;
    }

    public async Task<string> AnnouncedAsync()
    {
        var id = await DraftAsync();
        await SubmitAsync(id);
        await ConfirmRequirementsAsync(id);
        await DoAsync(new RecordConsultation(id, ConsultedBody.Assembly, "県議会", Today, "了承"), Toyama);
        await DoAsync(new AnnouncePlan(id, Today, null), ToyamaGovernor);
        return id;
    }

    /// <summary>Asks a service of the platform, in a scope of its own as a page has one.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = store.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<WorkspacePlan?> WorkspaceAsync(string id, Actor actor) =>
        AskAsync<ReadWorkspacePlan, WorkspacePlan?>(read => read.FindAsync(id, actor, TestContext.Current.CancellationToken));

    public Task<MyTasks> TasksAsync(Actor actor) => AskAsync<ReadMyTasks, MyTasks>(read => read.RunAsync(actor, TestContext.Current.CancellationToken));

    public async Task ReportAsync(string id, int year, long? amount)
    {
        await DoAsync(
            new ReportActuals(id, new FiscalYear(year), [new("investment", Part.Private, Place.Parse("16201"), amount)]), Toyama);
        await DoAsync(new AcceptActuals(id, new FiscalYear(year)), Bureau);
    }
}

using AngleSharp.Html.Dom;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Tests.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Kaname.Web.Tests.Workspace.Desks))]

namespace Kaname.Web.Tests.Workspace;

/// <summary>The real program in June 2028 with the demo's accounts and no plan but those that a test starts.</summary>
public sealed class Desks : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-desks-").FullName;
    private WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public Uri Site { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        var builder = SiteHost.CreateBuilder("http://127.0.0.1:0");
        builder.Services.AddSqliteStore(_folder);
        builder.Services.AddSingleton<TimeProvider>(new June2028());
        _app = SiteHost.Build(builder, new() { DataFolder = _folder, NewPlansAre = DataKind.Sample, FiguresShown = DataKind.Sample, DemoSignIn = true });
        await SiteHost.OpenAsync(_app.Services, SqliteStore.FileIn(_folder), CancellationToken.None);
        await DemoAccounts.EnsureAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
        Site = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        // A job that still runs gives back what it has begun before its folder goes.
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    internal Task<SignedIn> SignInAsync(string account) => SignedIn.Async(Site, account);

    /// <summary>Does something past the pages, as one of the demo's accounts, and expects it to be done.</summary>
    public async Task<string> DoAsync<TAction>(TAction action, string account = "toyama")
        where TAction : IUserAction
    {
        await using var scope = _app!.Services.CreateAsyncScope();
        var actor = DemoAccounts.All(_app.Services).Single(one => one.Email == $"{account}@demo.example").Actor;
        var outcome = await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(action, actor, TestContext.Current.CancellationToken);
        Assert.True(outcome.Done, $"{typeof(TAction).Name}: {outcome.Refusal?.Code} {outcome.Refusal?.ReasonEn}");
        return outcome.Subject!;
    }

    public async Task<T> ReadAsync<T>(Func<KanameContext, Task<T>> read)
    {
        await using var scope = _app!.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<KanameContext>());
    }

    /// <summary>A draft of 富山県 with a period.</summary>
    public Task<string> DraftAsync(PlanType type = PlanType.B, string name = "試験の計画") =>
        DoAsync(new CreatePlan(type, new() { Name = name, NameEn = "A plan to test with", Start = new(2026), End = new(2032) }));

    public async Task WriteAsync(string plan, PlanContent content, params PlanSection[] sections)
    {
        foreach (var section in sections)
        {
            await DoAsync(EditSection.To(plan, content, section));
        }
    }

    public Task<PlanContent> ContentAsync(string plan) => ReadAsync(async store =>
    {
        var type = await store.Plans.Where(one => one.Id == plan).Select(one => one.Type).SingleAsync(TestContext.Current.CancellationToken);
        var rows = await store.Sections.AsNoTracking().Where(row => row.PlanId == plan).ToListAsync(TestContext.Current.CancellationToken);
        return rows.Aggregate(PlanContent.Empty(type), (content, row) => PlanJson.WithSection(content, row.Section, row.Json));
    });

    /// <summary>The types of the audit events of a plan, oldest first.</summary>
    public Task<List<string>> EventsAsync(string plan) => ReadAsync(store =>
        store.AuditEvents.Where(one => one.Subject == plan).OrderBy(one => one.Sequence).Select(one => one.Type).ToListAsync(TestContext.Current.CancellationToken));

    internal static async Task<IHtmlFormElement> FormAsync(SignedIn browser, string plan, PlanSection section) =>
        (IHtmlFormElement)(await browser.PageAsync(WorkspaceAddress.Section(plan, section))).QuerySelector("form.section-form")!;

    private sealed class June2028 : TimeProvider
    {
        private readonly long _started = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2028, 6, 1, 0, 0, 0, TimeSpan.Zero) + System.GetElapsedTime(_started);
    }
}

using System.Text.Json;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Sqlite;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Kaname.Web.Tests.Access.Offices))]

namespace Kaname.Web.Tests.Access;

/// <summary>The real program with the demo's accounts and no plans, and beside its own addresses a few that only tests need.</summary>
public sealed class Offices : IAsyncLifetime
{
    public const string Password = "three-words-of-mine";

    /// <summary>For whoever has signed in: a form, and what was kept of it.</summary>
    public const string Form = "/workspace/a-form";

    public const string ForConfirmers = "/workspace/confirmers-only";
    public const string Undeclared = "/workspace/undeclared";
    public const string OutsideWorkspace = "/plans-of-officials";

    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-offices-").FullName;
    private WebApplication? _app;

    public IServiceProvider Services => _app!.Services;

    public Uri Site { get; private set; } = default!;

    public string Folder => _folder;

    public async ValueTask InitializeAsync()
    {
        var builder = SiteHost.CreateBuilder("http://127.0.0.1:0");
        builder.Services.AddSqliteStore(_folder);
        _app = SiteHost.Build(builder, new() { DataFolder = _folder, NewPlansAre = DataKind.Sample, FiguresShown = DataKind.Sample, DemoSignIn = true });
        await SiteHost.OpenAsync(_app.Services, SqliteStore.FileIn(_folder), CancellationToken.None);
        await DemoAccounts.EnsureAsync(_app.Services, CancellationToken.None);
        MapPagesOfTests(_app);
        await _app.StartAsync();
        Site = new(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody of a test's own, who may be locked out or removed.</summary>
    public async Task<(string Email, string Link)> InviteAsync(string name)
    {
        var token = InvitationToken.New();
        var email = $"{name}@pref.example.jp";
        var outcome = await DoAsync(new AddAccount(email, $"富山県 {name}", OrganisationCode.Parse("16"), Role.Author, token));
        Assert.True(outcome.Done, outcome.Refusal?.ReasonEn);
        return (email, "/welcome/" + token.Text);
    }

    public async Task<string> AddAsync(string name)
    {
        var (email, link) = await InviteAsync(name);
        await DoAsync(new ChoosePassword(link["/welcome/".Length..], Password));
        return email;
    }

    public async Task StoreAsync(Func<KanameContext, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<KanameContext>());
    }

    private async Task<ActionOutcome> DoAsync<TAction>(TAction action)
        where TAction : IUserAction
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ActionRunner>()
            .RunAsync(action, new(OrganisationCode.State, Role.Reader, "試験"), TestContext.Current.CancellationToken);
    }

    private static void MapPagesOfTests(WebApplication app)
    {
        foreach (var root in new[] { "", "/en" })
        {
            app.MapGet(root + Form, async (HttpContext http, KeptForms kept, CurrentPerson person) =>
                await kept.TakeAsync(http.Request.Query[KeptForms.Parameter], person.AccountId) is { } fields
                    ? Results.Text(JsonSerializer.Serialize(fields), "application/json")
                    : new RazorComponentResult<FormOfTests>()).WhoMay(Audience.SignedIn);
            app.MapPost(root + Form, (CurrentPerson person) => person.Required.Name).WhoMay(Audience.SignedIn);
        }

        app.MapGet(ForConfirmers, () => "for confirmers").WhoMay(Role.CabinetConfirmer, Role.MetiConfirmer);
        app.MapGet(OutsideWorkspace, () => "declared, but where answers are kept").WhoMay(Audience.SignedIn);
        app.MapGet(Undeclared, () => "declares nothing");
    }
}

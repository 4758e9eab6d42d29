using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.LoadSampleNation.Telling;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Steps;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Access;

/// <summary>An account that a demo has from its start.</summary>
/// <param name="Email">What it signs in with.</param>
/// <param name="Actor">Office, role and name, as in the sample nation.</param>
public sealed record DemoAccount(string Email, Actor Actor);

/// <summary>The accounts of a demo: one for each office that moves a plan, all with one password that the demo prints.</summary>
public static class DemoAccounts
{
    /// <summary>No secret: a demo listens on its own machine only and holds nothing but samples.</summary>
    public const string Password = "kaname-demo-2028";

    private static readonly Actor Operator = new(OrganisationCode.State, Role.Reader, "運用者（kaname demo）");

    /// <summary>All of them, in the order of a plan's way.</summary>
    public static IReadOnlyList<DemoAccount> All(IServiceProvider services)
    {
        var cast = new Cast(services.GetRequiredService<Municipalities>(), services.GetRequiredService<Briefing>());
        DemoAccount[] Government(string name, string head, string code) =>
        [
            new($"{name}@demo.example", cast.Author(OrganisationCode.Parse(code))),
            new($"{name}-{head}@demo.example", cast.Head(OrganisationCode.Parse(code))),
        ];
        return
        [
            .. Government("toyama", "governor", "16"),
            .. Government("ishikawa", "governor", "17"),
            .. Government("fukui", "governor", "18"),
            .. Government("toyama-city", "mayor", "16201"),
            new("chubu@demo.example", Cast.Officer(RegionalBureaus.Find("chubu")!)),
            new("kinki@demo.example", Cast.Officer(RegionalBureaus.Find("kinki")!)),
            new("cabinet@demo.example", Cast.CabinetConfirmer),
            new("meti@demo.example", Cast.MetiConfirmer),
            new("publisher@demo.example", Cast.Publisher),
        ];
    }

    /// <summary>Adds those that are missing, all in one transaction.</summary>
    public static async Task EnsureAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var (store, runner) = (provider.GetRequiredService<KanameContext>(), provider.GetRequiredService<ActionRunner>());
        await using var transaction = await runner.BeginAsync(cancellation);
        var there = await store.Accounts.Select(account => account.Email!).ToListAsync(cancellation);
        var missing = All(provider).Where(demo => !there.Contains(demo.Email)).ToList();
        string? hash = null;
        foreach (var demo in missing)
        {
            var added = await runner.RunAsync(new AddAccount(demo.Email, demo.Actor.Name, demo.Actor.Organisation, demo.Actor.Role), Operator, cancellation);
            var account = (await store.Accounts.FindAsync([Guid.Parse(added.Subject!)], cancellation))!;

            // Hashing is slow on purpose. One password needs it once.
            account.PasswordHash = hash ??= provider.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Password);
            account.EmailConfirmed = true;
        }

        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

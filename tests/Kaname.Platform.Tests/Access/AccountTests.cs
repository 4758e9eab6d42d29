using Kaname.Platform.Access;
using Kaname.Platform.Audit;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Steps;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Access;

public sealed class AccountTests
{
    private const string Email = "Keikaku@pref.example.jp";

    private static readonly Actor Operator = new(OrganisationCode.State, Role.Reader, "運用者");
    private static readonly OrganisationCode Toyama = OrganisationCode.Parse("16");

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Adding_an_account_leaves_an_event_without_its_secrets(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var token = InvitationToken.New();
        var id = await story.DoAsync(new AddAccount($" {Email} ", "富山県 計画担当", Toyama, Role.Author, token), Operator);
        var account = await story.ReadAsync(s => s.Accounts.SingleAsync());
        Assert.Equal((id, Email, "富山県 計画担当"), (account.Id.ToString(), account.Email, account.Name));
        Assert.Equal(new Actor(Toyama, Role.Author, "富山県 計画担当"), account.ToActor());
        var happened = await story.ReadAsync(s => s.AuditEvents.SingleAsync());
        Assert.Equal((nameof(AccountAdded), id, "運用者"), (happened.Type, happened.Subject, happened.ActorName));
        Assert.DoesNotContain(token.Text, happened.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Hash, happened.Detail, StringComparison.Ordinal);
        Assert.Equal(token.Hash, (await story.ReadAsync(s => s.AccountInvitations.SingleAsync())).TokenHash);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_cannot_be_an_account_is_refused_and_leaves_no_trace(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        await story.DoAsync(new AddAccount(Email, "富山県 計画担当", Toyama, Role.Author), Operator);
        foreach (var (code, action) in new[]
        {
            ("email-taken", new AddAccount(Email.ToUpperInvariant(), "富山県知事", Toyama, Role.Approver)),
            ("email-unreadable", new AddAccount("not an address", "富山県", Toyama, Role.Author)),
            ("name-missing", new AddAccount("a@pref.example.jp", " ", Toyama, Role.Author)),
            ("unknown-body", new AddAccount("a@pref.example.jp", "どこか", OrganisationCode.Parse("16299"), Role.Author)),
            ("role-does-not-fit", new AddAccount("a@pref.example.jp", "富山県", Toyama, Role.Publisher)),
        })
        {
            Assert.Equal(code, (await story.TryAsync(action, Operator)).Refusal?.Code);
        }

        Assert.Equal((1, 1), (await story.ReadAsync(s => s.Accounts.CountAsync()), await story.ReadAsync(s => s.AuditEvents.CountAsync())));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_link_chooses_a_password_once_and_a_new_link_closes_the_one_before(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        var (first, second, third) = (InvitationToken.New(), InvitationToken.New(), InvitationToken.New());
        await story.DoAsync(new AddAccount(Email, "富山県 計画担当", Toyama, Role.Author, first), Operator);
        await story.DoAsync(new InviteAgain(Email, second), Operator);
        Assert.Equal("link-closed", await CodeAsync(new(first.Text, "long enough it is")));
        Assert.Equal("password-length", await CodeAsync(new(second.Text, "too short")));
        var before = await story.ReadAsync(s => s.Accounts.SingleAsync());
        Assert.Null(await CodeAsync(new(second.Text, "long enough it is")));
        Assert.Equal("link-closed", await CodeAsync(new(second.Text, "another one of mine")));
        var account = await story.ReadAsync(s => s.Accounts.SingleAsync());
        Assert.NotEqual(before.SecurityStamp, account.SecurityStamp);
        var hasher = store.Services.GetRequiredService<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(account, account.PasswordHash!, "long enough it is"));

        await story.DoAsync(new InviteAgain(Email, third), Operator);
        store.Clock.Advance(AccountInvitation.Validity);
        Assert.Equal("link-closed", await CodeAsync(new(third.Text, "long enough it is")));
        Assert.Equal("unknown-account", (await story.TryAsync(new InviteAgain("nobody@example.jp", third), Operator)).Refusal?.Code);
        Assert.Equal(
            [nameof(AccountAdded), nameof(AccountInvitedAgain), nameof(PasswordChosen), nameof(AccountInvitedAgain)],
            await story.ReadAsync(s => s.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Type).ToListAsync()));
        Assert.Null((await story.ReadAsync(s => VerifyAudit.RunAsync(s, TestContext.Current.CancellationToken))).BrokenAt);

        async Task<string?> CodeAsync(ChoosePassword action) => (await story.TryAsync(action, Operator)).Refusal?.Code;
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_accounts_of_a_demo_are_made_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = new Story(store);
        await DemoAccounts.EnsureAsync(store.Services, TestContext.Current.CancellationToken);
        await DemoAccounts.EnsureAsync(store.Services, TestContext.Current.CancellationToken);
        var all = DemoAccounts.All(store.Services);
        var there = await story.ReadAsync(s => s.Accounts.ToListAsync());
        Assert.Equal(
            all.Select(demo => (demo.Email, demo.Actor)).OrderBy(demo => demo.Email, StringComparer.Ordinal),
            there.Select(account => (account.Email!, account.ToActor())).OrderBy(demo => demo.Item1, StringComparer.Ordinal));
        Assert.Single(there.Select(account => account.PasswordHash).Distinct());
        Assert.Equal(all.Count, await story.ReadAsync(s => s.AuditEvents.CountAsync()));
    }
}

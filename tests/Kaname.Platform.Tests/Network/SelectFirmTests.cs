using Kaname.Network.Scoring;
using Kaname.Network.Store;
using Kaname.Platform;
using Kaname.Platform.Actions;
using Kaname.Platform.Network;
using Kaname.Platform.Network.Contracts;
using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Platform.Tests.Plans;
using Kaname.Platform.Tests.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Tests.Network;

public sealed class SelectFirmTests
{
    private const string Set = "toyama-2026";
    private const string Version = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string Reason = "域内から仕入れ、域外に売っているため。";

    private static readonly CorporateNumber Large = CorporateNumber.OfBase(999_999_000_201);
    private static readonly CorporateNumber Small = CorporateNumber.OfBase(999_999_000_202);
    private static readonly CorporateNumber Outside = CorporateNumber.OfBase(999_999_000_203);
    private static readonly RankingQuestion Basis = new(new(2026), PrefectureCode.Parse("16"));

    public static TheoryData<string> All => Databases.All;

    [Theory, MemberData(nameof(All))]
    public async Task A_choice_saves_the_section_and_keeps_how_the_firm_stood(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = await LoadAsync(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new SelectFirm(id, Set, Large, $" {Reason} ", Basis), Story.Toyama);

        var plan = (await story.WorkspaceAsync(id, Story.Toyama))!;
        var firm = Assert.Single(plan.Content.CoreFirms.Items);
        Assert.Equal(("富山大手", Large, "16201", Reason), (firm.Name, firm.CorporateNumber!.Value, firm.Place!.Value.Value, firm.Reason));
        var kept = Assert.Single(await story.ReadAsync(s => s.FirmSelections.AsNoTracking().ToListAsync()));
        Assert.Equal((1, plan.Course.ContentVersion, Set, Version, 2026), (kept.Number, kept.ContentVersion, kept.DataSetId, kept.DataSetVersion, kept.FiscalYear));
        Assert.Equal((75L, 100L, 1, 40L, 50L, 1), (kept.OutsideSalesYen, kept.PrefectureOutsideSalesYen, kept.ConnectorRank, kept.InsidePurchasesYen, kept.PrefectureInsidePurchasesYen, kept.HubRank));
        // Two firms: the first is at 50 + 10·Φ⁻¹(0.75).
        Assert.Equal((56_744_897_502L, 1, 2), (kept.TotalBillionths!.Value, kept.TotalRank, kept.TotalOf));
        Assert.Equal((ScoreWeights.DegreesOnly.ToString(), "16", null, null, "16", "富山県 企画課"), (kept.Weights, kept.PeerPrefecture, kept.PeerIndustry, kept.PeerSize, kept.By, kept.ByName));

        var save = Assert.Single(await story.ReadAsync(s => s.SectionSaves.AsNoTracking().Where(one => one.Section == PlanSection.CoreFirms).ToListAsync()));
        Assert.Equal(plan.Sections[PlanSection.CoreFirms].Version, save.Version);
        var happened = await story.ReadAsync(s => s.AuditEvents.OrderByDescending(e => e.Sequence).FirstAsync());
        Assert.Equal((nameof(FirmSelected), id), (happened.Type, happened.Subject));
        Assert.Contains(Version, happened.Detail, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_kept_choice_is_written_once(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = await LoadAsync(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new SelectFirm(id, Set, Large, Reason, Basis), Story.Toyama);
        await Assert.ThrowsAnyAsync<Exception>(() => story.ReadAsync(s => s.FirmSelections.ExecuteUpdateAsync(set => set.SetProperty(one => one.Reason, "別の理由"))));
        await Assert.ThrowsAnyAsync<Exception>(() => story.ReadAsync(s => s.FirmSelections.ExecuteDeleteAsync()));
        Assert.Equal(Reason, await story.ReadAsync(s => s.FirmSelections.Select(one => one.Reason).SingleAsync()));
    }

    [Theory, MemberData(nameof(All))]
    public async Task Two_firms_chosen_at_once_both_stand_in_the_plan(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var story = await LoadAsync(store);
        var id = await story.DraftAsync();
        await Task.WhenAll(
            RunAsync(store, new SelectFirm(id, Set, Large, Reason, Basis)),
            RunAsync(store, new SelectFirm(id, Set, Small, Reason, Basis)));
        Assert.Equal(2, (await story.WorkspaceAsync(id, Story.Toyama))!.Content.CoreFirms.Items.Count);
        Assert.Equal([1, 2], await story.ReadAsync(s => s.FirmSelections.OrderBy(one => one.Number).Select(one => one.Number).ToListAsync()));
    }

    [Fact]
    public async Task Whoever_had_the_section_open_is_told_that_a_firm_was_added()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = await LoadAsync(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new EditSection(id, PlanSection.CoreFirms, """{"items":[{"name":"手で書いた企業"}]}"""), Story.Toyama);
        var opened = (await story.WorkspaceAsync(id, Story.Toyama))!.Sections[PlanSection.CoreFirms].Version;
        await story.DoAsync(new SelectFirm(id, Set, Large, Reason, Basis), Story.Toyama);
        var late = await story.TryAsync(new EditSection(id, PlanSection.CoreFirms, """{"items":[]}""", opened), Story.Toyama);
        Assert.Equal(Refusal.ChangedInBetween, late.Refusal?.Code);
        Assert.Equal(["手で書いた企業", "富山大手"], (await story.WorkspaceAsync(id, Story.Toyama))!.Content.CoreFirms.Items.Select(firm => firm.Name));
    }

    [Fact]
    public async Task Refuses_what_may_not_be_chosen_and_leaves_no_trace()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        var story = await LoadAsync(store);
        var id = await story.DraftAsync();
        await story.DoAsync(new SelectFirm(id, Set, Large, Reason, Basis), Story.Toyama);
        var events = await story.ReadAsync(s => s.AuditEvents.CountAsync());

        await RefusedAsync("reason-missing", new(id, Set, Small, "　\n", Basis));
        await RefusedAsync("reason-too-long", new(id, Set, Small, new string('理', 2_001), Basis));
        await RefusedAsync("unknown-firm", new(id, Set, CorporateNumber.OfBase(999_999_000_299), Reason, Basis));
        await RefusedAsync("unknown-firm", new(id, Set, Small, Reason, Basis with { Size = SizeBand.Over300, AmongAlike = true }));
        await RefusedAsync("unknown-data-set", new(id, "no-such-set", Small, Reason, Basis));
        await RefusedAsync("other-kind", new(id, "sample", Small, Reason, Basis));
        await RefusedAsync("chosen-already", new(id, Set, Large, "別の理由", Basis));
        await RefusedAsync(Refusal.DoneAlready, new(id, Set, Large, Reason, Basis));
        await RefusedAsync("unknown-plan", new("B-99-0001", Set, Small, Reason, Basis));
        await RefusedAsync(nameof(RefusalCode.WrongOrganisation), new(id, Set, Small, Reason, Basis), Story.Ishikawa);
        await RefusedAsync(nameof(RefusalCode.WrongRole), new(id, Set, Small, Reason, Basis), Story.ToyamaGovernor);
        Assert.Equal(events, await story.ReadAsync(s => s.AuditEvents.CountAsync()));

        await story.SubmitAsync(id);
        await RefusedAsync(nameof(RefusalCode.WrongStep), new(id, Set, Small, Reason, Basis));

        async Task RefusedAsync(string code, SelectFirm action, Actor? actor = null) => Assert.Equal(code, (await story.TryAsync(action, actor ?? Story.Toyama)).Refusal?.Code);
    }

    [Fact]
    public async Task A_replaced_data_set_is_opened_anew_while_the_old_one_is_still_read()
    {
        await using var store = await TestStore.CreateAsync("sqlite");
        await LoadAsync(store);
        await using var scope = store.Services.CreateAsyncScope();
        var (sets, rankings) = (scope.ServiceProvider.GetRequiredService<OpenDataSets>(), scope.ServiceProvider.GetRequiredService<ReadRanking>());
        var access = await sets.OpenAsync(Set, Story.Toyama, TestContext.Current.CancellationToken);
        Assert.Equal(100, rankings.Read(access, Basis, 1).Check.OutsideSales);

        var next = access with { DataSet = access.DataSet! with { Version = new string('f', 64) } };
        Build(access.EdgeStorePath!, sales: 225);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Assert.Equal(250, rankings.Read(next, Basis, 1).Check.OutsideSales))));
    }

    private static async Task RunAsync(TestStore store, SelectFirm action)
    {
        await using var scope = store.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(action, Story.Toyama, TestContext.Current.CancellationToken);
        Assert.True(outcome.Done, outcome.Refusal?.ReasonEn);
    }

    /// <summary>富山大手 sells 75 outside and buys 40 inside, 富山小口 25 and 10: the first in both.</summary>
    private static async Task<Story> LoadAsync(TestStore store)
    {
        await using var scope = store.Services.CreateAsyncScope();
        var (rows, folder) = (scope.ServiceProvider.GetRequiredService<KanameContext>(), scope.ServiceProvider.GetRequiredService<PlatformOptions>().DataFolder);
        foreach (var (id, kind) in new[] { (Set, DataKind.Real), ("sample", DataKind.Sample) })
        {
            rows.DataSets.Add(new()
            {
                Id = id,
                Owner = "16",
                Name = kind == DataKind.Real ? "取引データ" : "見本のデータ",
                Data = kind,
                AddedAt = store.Clock.GetUtcNow(),
                ByName = Story.Toyama.Name,
                ByRole = Role.Author,
                FirmsFile = "firms.csv",
                TransactionFiles = "transactions.csv",
                State = DataSetState.Ready,
                ContentHash = Version,
            });
            Build(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "network", id)).FullName, "trade.kns"), sales: 75);
        }

        await rows.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<ActionRunner>().RunAsync(new SignPledge(true), Story.Toyama);
        return new(store);
    }

    private static void Build(string path, long sales)
    {
        var folder = Directory.CreateTempSubdirectory("kaname-select-").FullName;
        var (firms, trade) = (Path.Combine(folder, "firms.csv"), Path.Combine(folder, "transactions.csv"));
        File.WriteAllLines(firms, ["corporate_number,municipality_code,name,industry_code", $"{Large},16201,富山大手,24", $"{Small},16202,富山小口,24", $"{Outside},17201,石川,50"]);
        File.WriteAllLines(trade, ["seller,buyer,amount_yen,fiscal_year", $"{Large},{Outside},{sales},2026", $"{Small},{Outside},25,2026", $"{Small},{Large},40,2026", $"{Large},{Small},10,2026"]);
        EdgeStore.Build(new() { Firms = firms, Transactions = [trade] }, path);
        Directory.Delete(folder, recursive: true);
    }
}

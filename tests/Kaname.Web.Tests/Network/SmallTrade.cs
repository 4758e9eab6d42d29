using Kaname.Network.Store;
using Kaname.Platform;
using Kaname.Platform.Access;
using Kaname.Platform.Actions;
using Kaname.Platform.Network;
using Kaname.Platform.Store;
using Kaname.Policy.Identity;
using Kaname.Policy.Steps;
using Kaname.Web.Tests.Workspace;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Network;

/// <summary>
/// A data set of 富山県, small enough to be worked out by hand. 2026, in yen: 富山精密 sells 200 inside, 600 outside and 200 abroad and buys 500 inside,
/// 500 outside; 高岡化学 sells 200 outside and buys 200 inside; 立山部品 sells nothing outside and buys 300 inside; 氷見商店 has neither.
/// So the degrees are 80, 20, 0, 0 % and 50, 20, 30, 0 %.
/// </summary>
internal static class SmallTrade
{
    public static readonly CorporateNumber Precision = CorporateNumber.OfBase(999_999_000_101);
    public static readonly CorporateNumber Chemical = CorporateNumber.OfBase(999_999_000_102);
    public static readonly CorporateNumber Parts = CorporateNumber.OfBase(999_999_000_103);
    public static readonly CorporateNumber Shop = CorporateNumber.OfBase(999_999_000_104);
    public static readonly CorporateNumber Kanazawa = CorporateNumber.OfBase(999_999_000_105);
    public static readonly CorporateNumber Fukui = CorporateNumber.OfBase(999_999_000_106);

    public const string Version = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>Loads the data set for a government; the demo's people of 富山県 and 富山市 are pledged, nobody of 石川県 is.</summary>
    public static async Task<string> LoadAsync(Desks desks, string owner = "16", bool ready = true)
    {
        var id = $"D-{Guid.NewGuid():N}"[..12];
        await using var scope = desks.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<KanameContext>();
        store.DataSets.Add(new()
        {
            Id = id,
            Owner = owner,
            Name = "取引データ（見本）",
            Data = DataKind.Sample,
            AddedAt = new(2028, 5, 20, 0, 0, 0, TimeSpan.Zero),
            ReadAt = new(2028, 5, 20, 0, 0, 0, TimeSpan.Zero),
            ByName = "担当者",
            ByRole = Role.Author,
            FirmsFile = "firms.csv",
            TransactionFiles = "transactions.csv",
            State = ready ? DataSetState.Ready : DataSetState.Reading,
            ContentHash = Version,
        });
        await store.SaveChangesAsync();
        if (ready)
        {
            Build(Path.Combine(Directory.CreateDirectory(Path.Combine(scope.ServiceProvider.GetRequiredService<PlatformOptions>().DataFolder, "network", id)).FullName, "trade.kns"));
        }

        var runner = scope.ServiceProvider.GetRequiredService<ActionRunner>();
        foreach (var account in DemoAccounts.All(desks.Services).Where(account => account.Actor.Organisation.Value is "16" or "16201"))
        {
            Assert.True((await runner.RunAsync(new SignPledge(true), account.Actor)).Done);
        }

        return id;
    }

    /// <summary>What was looked at in a data set, in its order.</summary>
    public static async Task<IReadOnlyList<string>> ViewsAsync(Desks desks, string id)
    {
        await using var scope = desks.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KanameContext>().FirmViews.Where(view => view.DataSetId == id).OrderBy(view => view.Id).Select(view => view.What).ToListAsync();
    }

    private static void Build(string path)
    {
        var folder = Directory.CreateTempSubdirectory("kaname-trade-").FullName;
        var (firms, trade) = (Path.Combine(folder, "firms.csv"), Path.Combine(folder, "transactions.csv"));
        File.WriteAllLines(firms,
        [
            "corporate_number,municipality_code,name,industry_code,operating_profit_yen_2024,operating_profit_yen_2025,operating_profit_yen_2026,employees_2024,employees_2025,employees_2026",
            $"{Precision},16201,株式会社富山精密,24,100,110,121,50,50,50",
            $"{Chemical},16202,高岡化学株式会社,16,300,300,300,200,200,200",
            $"{Parts},16323,立山部品,31,,,,,,",
            $"{Shop},16205,氷見商店,60,10,10,10,5,5,5",
            $"{Kanazawa},17201,金沢商事,50,,,,,,",
            $"{Fukui},18201,福井工房,24,,,,,,",
        ]);
        File.WriteAllLines(trade,
        [
            "seller,buyer,amount_yen,fiscal_year",
            $"{Precision},{Kanazawa},600,2026", $"{Precision},OVERSEAS,200,2026", $"{Precision},{Chemical},200,2026",
            $"{Chemical},{Kanazawa},200,2026", $"{Chemical},{Precision},100,2026", $"{Parts},{Precision},400,2026",
            $"{Shop},{Parts},300,2026", $"{Kanazawa},{Precision},500,2026", $"{Precision},{Precision},77,2026", $"{Precision},1000000000000,5,2026",
            $"{Precision},{Kanazawa},100,2025", $"{Chemical},{Kanazawa},300,2025", $"{Parts},{Precision},100,2025",
        ]);
        EdgeStore.Build(new() { Firms = firms, Transactions = [trade] }, path);
        Directory.Delete(folder, recursive: true);
    }
}

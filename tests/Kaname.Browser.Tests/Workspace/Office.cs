namespace Kaname.Browser.Tests.Workspace;

/// <summary>A demo of its own, in which plans are written: they disturb no page that other tests read.</summary>
public sealed class Office : DemoInChromium
{
    /// <summary>Somebody sits down at a browser of their own and signs in by one click.</summary>
    public async Task<Seat> SitDownAsync(string person, bool script = true, int width = 1280)
    {
        var seat = new Seat(await OpenAsync(width, script), script, width);
        await seat.Page.GotoAsync("/workspace");
        await seat.SignInAsync(person);
        await seat.Sees("h1", "わたしの計画");
        return seat;
    }
}

[CollectionDefinition(Name)]
public sealed class OfficeHours : ICollectionFixture<Office>
{
    public const string Name = "one office, one journey after another";
}

/// <summary>Who takes part in the journeys.</summary>
internal static class People
{
    public const string Toyama = "富山県 計画担当";
    public const string Ishikawa = "石川県 計画担当";
    public const string Fukui = "福井県 計画担当";
    public const string Governor = "富山県知事";
    public const string ToyamaMayor = "富山市長";
    public const string ToyamaCity = "富山市 計画担当";
    public const string Cabinet = "内閣官房 確認担当";
    public const string Meti = "経済産業省 確認担当";
    public const string Publisher = "内閣官房 公表担当";
    public const string Chubu = "中部経済産業局 計画担当";
}

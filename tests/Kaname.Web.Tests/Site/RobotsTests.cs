namespace Kaname.Web.Tests.Site;

public sealed class RobotsTests(RunningKaname kaname)
{
    [Fact]
    public async Task Machines_are_told_to_leave_the_workspace_alone()
    {
        var says = (await kaname.Http.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken)).Split('\n');
        Assert.Contains("User-agent: *", says);
        Assert.Contains("Disallow: /workspace", says);
        Assert.Contains("Disallow: /en/workspace", says);
        Assert.DoesNotContain("Disallow: /", says);
    }
}

using System.Globalization;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>What an editor's page weighs before it is compressed.</summary>
public sealed class PageWeightTests(Desks desks)
{
    private const int Most = 150_000;

    [Fact]
    public async Task No_page_of_a_plan_with_300_figures_weighs_more_than_150_KB()
    {
        Assert.InRange(LargePlan.Figures, 280, 400);
        var plan = await desks.DraftAsync();
        await desks.WriteAsync(plan, LargePlan.Content, PlanSection.Basics, PlanSection.Area, PlanSection.CoreFirms, PlanSection.Goals, PlanSection.Projects);
        using var toyama = await desks.SignInAsync("toyama");
        var heavy = new List<string>();
        foreach (var address in PlanSections.For(PlanType.B).Select(profile => WorkspaceAddress.Section(plan, profile.Section)).Append(WorkspaceAddress.Of(plan)))
        {
            foreach (var language in new[] { "", "/en" })
            {
                var bytes = await toyama.Http.GetByteArrayAsync(language + address, TestContext.Current.CancellationToken);
                if (bytes.Length > Most)
                {
                    heavy.Add(string.Create(CultureInfo.InvariantCulture, $"{language}{address}: {bytes.Length:N0} bytes"));
                }
            }
        }

        Assert.Empty(heavy);
    }
}

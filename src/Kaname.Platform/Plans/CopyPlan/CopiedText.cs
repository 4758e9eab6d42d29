using System.Text.Json.Nodes;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans;

/// <summary>What of a plan's text a copy takes over.</summary>
internal static class CopiedText
{
    /// <summary>The sections of the copy as JSON. Sections in which nothing stands are left unwritten, so that the copy says so.</summary>
    public static IEnumerable<(PlanSection Section, string Json)> Of(PlanContent source, IEnumerable<PlanSection> written, string name, Place lead)
    {
        var copy = source with
        {
            Goals = new() { Items = [.. source.Goals.Items.Select(goal => WithoutFigures(goal, lead))] },
            Ripple = new()
            {
                InRegionTrade = WithoutFigures(source.Ripple.InRegionTrade),
                Sales = WithoutFigures(source.Ripple.Sales),
                Jobs = WithoutFigures(source.Ripple.Jobs),
                Wages = WithoutFigures(source.Ripple.Wages),
            },
            // A project is one investment, with the key that tells it from others: listed in two plans it would count twice.
            Projects = source.Projects with { Items = [] },
        };
        var blank = PlanContent.Empty(source.Type);
        yield return (PlanSection.Basics, Basics(copy, name));
        foreach (var section in written.Where(section => section != PlanSection.Basics).Order())
        {
            var json = PlanJson.WriteSection(copy, section);
            if (json != PlanJson.WriteSection(blank, section))
            {
                yield return (section, json);
            }
        }
    }

    /// <summary>By its members, so that one a plan has of its own is left out also where the record does not know it yet.</summary>
    private static string Basics(PlanContent source, string name)
    {
        var basics = JsonNode.Parse(PlanJson.WriteSection(source, PlanSection.Basics))!.AsObject();
        basics.Remove("nameEn");
        basics.Remove("submitBy");
        basics["name"] = name;
        return basics.ToJsonString(PlanJson.Options);
    }

    private static RippleTarget? WithoutFigures(RippleTarget? target) => target is null ? null : target with { Baseline = null, Target = null };

    /// <summary>What is measured stays; whose figures they were does not. The new lead has the same parts, and nobody has said how much.</summary>
    private static Goal WithoutFigures(Goal goal, Place lead) => goal with
    {
        Shares = [.. goal.Shares.Select(share => share.Part).Distinct().Select(part => new GoalShare { Government = lead, Part = part })],
    };
}

using AngleSharp.Dom;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Tests.Workspace;

/// <summary>A page in English asks for the same as its Japanese twin.</summary>
public sealed class TwinPageTests(Desks desks)
{
    [Theory]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public async Task Every_page_of_the_workspace_has_the_same_fields_in_both_languages(PlanType type)
    {
        var plan = await desks.DraftAsync(type);
        using var toyama = await desks.SignInAsync("toyama");
        string[] addresses =
        [
            WorkspaceAddress.Root, WorkspaceAddress.Start, WorkspaceAddress.Of(plan), WorkspaceAddress.Sheet(plan), WorkspaceAddress.Reading(plan),
            .. PlanSections.For(type).Select(profile => WorkspaceAddress.Section(plan, profile.Section)),
        ];
        foreach (var address in addresses)
        {
            var (ja, en) = (await toyama.PageAsync(address), await toyama.PageAsync("/en" + address));
            Assert.Equal(("ja", "en"), (ja.DocumentElement.GetAttribute("lang"), en.DocumentElement.GetAttribute("lang")));
            Assert.Equal(Fields(ja), Fields(en));
        }
    }

    private static List<string> Fields(IParentNode page) =>
    [
        .. page.QuerySelectorAll("main form [name]").Select(field => $"{field.LocalName} {field.GetAttribute("name")} {field.GetAttribute("type")}"
            + (field.GetAttribute("name") is "_do" or "_handler" || field.GetAttribute("type") is "radio" or "checkbox" ? " " + field.GetAttribute("value") : "")),
    ];
}

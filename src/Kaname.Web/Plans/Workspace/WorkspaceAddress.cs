using Kaname.Policy.Plans;
using Kaname.Web.Plans.Form;

namespace Kaname.Web.Plans.Workspace;

/// <summary>Addresses of the workspace, without language.</summary>
public static class WorkspaceAddress
{
    /// <summary>My plans.</summary>
    public const string Root = "/workspace";

    /// <summary>Starting a plan.</summary>
    public const string Start = "/workspace/start";

    /// <summary>Where one plan stands and what can be done with it.</summary>
    public static string Of(string planId) => $"{Root}/plans/{Uri.EscapeDataString(planId)}";

    /// <summary>The form of one section; <paramref name="field"/> leads to a field of it.</summary>
    public static string Section(string planId, PlanSection section, string? field = null) =>
        $"{Of(planId)}/sections/{section.Slug()}{(field is null ? "" : "#" + FormView.Id(field))}";

    /// <summary>要件確認表.</summary>
    public static string Sheet(string planId) => Of(planId) + "/sheet";

    /// <summary>The plan as it reads, with findings.</summary>
    public static string Reading(string planId) => Of(planId) + "/reading";

    /// <summary>The plan's workbook.</summary>
    public static string Workbook(string planId) => Of(planId) + "/plan.xlsx";

    /// <summary>A year's results.</summary>
    public static string Actuals(string planId, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Of(planId)}/actuals/{year}");
}

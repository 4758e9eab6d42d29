using System.Globalization;
using Kaname.Web.Plans.Workspace;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>Addresses of a plan's files.</summary>
internal static class PlanFileAddress
{
    public static string Upload(string planId) => WorkspaceAddress.Of(planId) + "/files";

    public static string Of(string planId, int number) => string.Create(CultureInfo.InvariantCulture, $"{Upload(planId)}/{number}");
}

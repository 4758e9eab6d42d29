namespace Kaname.Web.Plans;

/// <summary>Addresses of plans, without language.</summary>
public static class PlanAddress
{
    /// <summary>The plan's page.</summary>
    public static string Of(string planId) => $"/plans/{Uri.EscapeDataString(planId)}";

    /// <summary>One edition as it was published.</summary>
    public static string OfEdition(string planId, int edition) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Of(planId)}/versions/{edition}");

    /// <summary>The document that the governors announced for an edition; a file, in no language.</summary>
    public static string DocumentOf(string planId, int edition) => OfEdition(planId, edition) + "/document";
}

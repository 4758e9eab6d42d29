namespace Kaname.Web.Plans;

/// <summary>Marks the texts of plan pages (PlansText.resx, PlansText.en.resx).</summary>
public sealed class PlansText;

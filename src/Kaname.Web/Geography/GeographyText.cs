namespace Kaname.Web.Geography;

/// <summary>Marks the texts of the pages about places (GeographyText.resx, GeographyText.en.resx).</summary>
public sealed class GeographyText;

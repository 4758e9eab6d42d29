namespace Kaname.Web.Site;

/// <summary>Marks the texts of the frame and of the parts every page uses (SiteText.resx, SiteText.en.resx).</summary>
public sealed class SiteText;

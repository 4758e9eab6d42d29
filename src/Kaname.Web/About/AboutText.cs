namespace Kaname.Web.About;

/// <summary>Marks the texts of the pages about the site itself (AboutText.resx, AboutText.en.resx).</summary>
public sealed class AboutText;

namespace Kaname.Web.Publication;

/// <summary>Marks the texts of the front page and of what moved (HomeText.resx, HomeText.en.resx).</summary>
public sealed class HomeText;

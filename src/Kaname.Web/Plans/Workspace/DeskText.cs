namespace Kaname.Web.Plans.Workspace;

/// <summary>Marks the texts of a plan's desk (DeskText.resx, DeskText.en.resx).</summary>
public sealed class DeskText;

namespace Kaname.Web.Projects;

/// <summary>Marks the texts of the investment pages (ProjectsText.resx, ProjectsText.en.resx).</summary>
public sealed class ProjectsText;

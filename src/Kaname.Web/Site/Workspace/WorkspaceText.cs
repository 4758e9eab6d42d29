namespace Kaname.Web.Site.Workspace;

/// <summary>Marks the texts of the officials' frame (WorkspaceText.resx, WorkspaceText.en.resx).</summary>
public sealed class WorkspaceText;

namespace Kaname.Web.Site.Parts;

/// <summary>A condition in force, and the page without it (with language: from <see cref="SiteLinks.With"/>).</summary>
public sealed record FilterChip(string Text, string Without);

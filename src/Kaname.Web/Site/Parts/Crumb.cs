namespace Kaname.Web.Site.Parts;

/// <summary>A page above the one being shown. The address is without language.</summary>
public sealed record Crumb(string Address, string Text);

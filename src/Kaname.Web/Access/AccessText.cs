namespace Kaname.Web.Access;

/// <summary>Marks the texts of signing in (AccessText.resx, AccessText.en.resx).</summary>
public sealed class AccessText;

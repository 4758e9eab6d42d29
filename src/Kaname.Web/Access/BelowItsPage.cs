namespace Kaname.Web.Access;

/// <summary>Marks an address that takes forms and is no page: the page that its form stands on is one step above it.</summary>
public sealed class BelowItsPage;

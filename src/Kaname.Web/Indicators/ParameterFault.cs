namespace Kaname.Web.Indicators;

/// <summary>A parameter of an address that cannot be used, and what can.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">What was written.</param>
/// <param name="Hint">What it may be, in the language of the page.</param>
public sealed record ParameterFault(string Name, string Value, string Hint);

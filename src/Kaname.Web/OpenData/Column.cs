namespace Kaname.Web.OpenData;

/// <summary>A column of a list as CSV.</summary>
/// <param name="Name">Its English header.</param>
/// <param name="NameJa">Its Japanese header.</param>
/// <param name="Value">What stands in it; null and empty are the same.</param>
public sealed record Column<T>(string Name, string NameJa, Func<T, string?> Value);

namespace Kaname.Web.Site.Parts;

/// <summary>A block as a drawing shows it.</summary>
/// <param name="Slug">Slug; its place on the sheet follows from it.</param>
/// <param name="Name">Name in the language of the page.</param>
/// <param name="Prefectures">Codes of its prefectures, two digits.</param>
/// <param name="Value">Value to print and shade by; null is "—".</param>
/// <param name="Address">Page of the block, without language.</param>
public sealed record BlockOnMap(string Slug, string Name, IReadOnlyList<string> Prefectures, long? Value = null, string? Address = null);

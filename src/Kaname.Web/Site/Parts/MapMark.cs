namespace Kaname.Web.Site.Parts;

/// <summary>A symbol on the map.</summary>
/// <param name="Name">Accessible name, whole: 千歳市、Rapidus(株) 次世代半導体工場.</param>
/// <param name="Category">Slug of the legend category, or null.</param>
/// <param name="Form">What is known of the place.</param>
/// <param name="Address">Where the symbol leads, with language: usually the map with <c>?selected=</c>.</param>
/// <param name="Chosen">Whether it belongs to what is open in the drawer.</param>
public record MapMark(string Name, string? Category, MarkForm Form, string Address, bool Chosen = false);

/// <summary>A symbol whose place can be drawn.</summary>
/// <param name="Name">Accessible name, whole.</param>
/// <param name="Place">Short label beside the symbol: 千歳市, 神戸市 4件. Symbols at one point with one label share it.</param>
/// <param name="Category">Slug of the legend category, or null.</param>
/// <param name="Form">What is known of the place.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Address">Where the symbol leads.</param>
/// <param name="Chosen">Whether it belongs to what is open in the drawer.</param>
public sealed record PlacedMark(string Name, string Place, string? Category, MarkForm Form, double Longitude, double Latitude, string Address, bool Chosen = false)
    : MapMark(Name, Category, Form, Address, Chosen);

/// <summary>What is known to the block only: a name and symbols in the sea beside the block, with a leader to its land.</summary>
/// <param name="Block">The block.</param>
/// <param name="Marks">Symbols in the order of the legend; none draws the name alone.</param>
public sealed record BlockMarks(BlockOnMap Block, IReadOnlyList<MapMark> Marks);

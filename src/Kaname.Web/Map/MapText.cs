namespace Kaname.Web.Map;

/// <summary>Marks the texts of the map (MapText.resx, MapText.en.resx).</summary>
public sealed class MapText;

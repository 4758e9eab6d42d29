namespace Kaname.Web.OpenData;

/// <summary>Marks the texts of the pages about open data and the API (OpenDataText.resx, OpenDataText.en.resx).</summary>
public sealed class OpenDataText;

namespace Kaname.Web.Network;

/// <summary>Marks the texts of the pages on which data are loaded and the pledge is signed (DataSetText.resx, DataSetText.en.resx).</summary>
public sealed class DataSetText;

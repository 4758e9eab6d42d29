namespace Kaname.Web.Clusters;

/// <summary>Marks the texts of the cluster pages (ClustersText.resx, ClustersText.en.resx).</summary>
public sealed class ClustersText;

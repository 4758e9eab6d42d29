namespace Kaname.Web.Site.Parts;

/// <summary>Where what a page shows comes from.</summary>
public enum DataKind
{
    /// <summary>Made up for illustration.</summary>
    Sample,

    /// <summary>Stated by the paper.</summary>
    Paper,
}

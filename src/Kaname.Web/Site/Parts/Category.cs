namespace Kaname.Web.Site.Parts;

/// <summary>The six categories of the paper's map legend, as shapes. The slug is the id in symbols.svg and the CSS class.</summary>
public static class Category
{
    /// <summary>Slugs in the order of the legend.</summary>
    public static IReadOnlyList<string> All { get; } = ["semiconductor", "shipbuilding", "vehicle", "medical", "energy", "manufacturing"];

    /// <summary>Key of the category's name in <see cref="SiteText"/>.</summary>
    public static string TextKey(string slug) => string.Concat(slug[..1].ToUpperInvariant(), slug.AsSpan(1));
}

/// <summary>What the paper allows to be said of a place, one look each.</summary>
public enum MarkForm
{
    /// <summary>Filled: the municipality is known.</summary>
    Filled,

    /// <summary>Small and filled, in a broken ring: a facility or sea area is named, its municipality is not.</summary>
    Area,

    /// <summary>White with a coloured edge: known to the block only.</summary>
    Open,

    /// <summary>White with a broken edge: the paper speaks of potential.</summary>
    Potential,

    /// <summary>Half filled: the paper says that it is under discussion.</summary>
    Discussed,
}

using Kaname.Policy.Reading;

namespace Kaname.Policy.Indicators;

/// <summary>The names of KGIs in addresses and files.</summary>
public static class KgiSlugs
{
    /// <summary>The name in addresses: <c>investment</c>, <c>valueAdded</c>, <c>trainedPeople</c>, <c>productivityIncrease</c>, <c>productivityRate</c>.</summary>
    /// <param name="kgi">The KGI.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static string Slug(this Kgi kgi) => EnumSlug<Kgi>.Of(kgi);

    /// <summary>The KGI of a slug; upper and lower case differ.</summary>
    /// <param name="slug">For example <c>valueAdded</c>.</param>
    /// <param name="kgi">The KGI found, or the default value.</param>
    public static bool TryParse(string? slug, out Kgi kgi) => EnumSlug<Kgi>.TryParse(slug, out kgi);
}

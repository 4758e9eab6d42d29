using System.Globalization;

namespace Kaname.Web.Site;

/// <summary>The two languages of the site. Which one a page speaks follows from its address alone.</summary>
public enum Language
{
    /// <summary>Japanese, at <c>/</c>.</summary>
    Japanese,

    /// <summary>English, at <c>/en</c>.</summary>
    English,
}

/// <summary>What follows from the language of the request.</summary>
public static class Languages
{
    /// <summary>Language of the request being answered.</summary>
    public static Language Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? Language.English : Language.Japanese;

    /// <summary>Whether the request being answered is English.</summary>
    public static bool English => Current == Language.English;

    /// <summary>Chooses between two texts of data that carries both; the Japanese one stands in where the English is missing.</summary>
    public static string Of(string ja, string? en) => English && !string.IsNullOrEmpty(en) ? en : ja;
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>Addresses of the site in the language of the request.</summary>
public sealed class SiteLinks(IHttpContextAccessor accessor)
{
    private const string EnglishRoot = "/en";

    private readonly Language _language = Languages.Current;

    /// <summary>Address of the page being shown, without language prefix and without query: <c>/plans</c>.</summary>
    public string Here => WithoutLanguage(Asked.Path);

    /// <summary>The page being shown, in the other language, query kept.</summary>
    public string InOtherLanguage => In(_language == Language.English ? Language.Japanese : Language.English);

    /// <summary>As it may stand in a link: a browser takes <c>//</c>, <c>/\</c> and a tab between them for the beginning of another host's address.</summary>
    private string Written => new PathString(Here).ToUriComponent();

    private (string Path, string Query) Asked
    {
        get
        {
            var context = accessor.HttpContext;
            // The page of a wrong address or of a fault is run under another path; links must speak of the one asked for.
            var again = context?.Features.Get<IStatusCodeReExecuteFeature>();
            var failed = context?.Features.Get<IExceptionHandlerPathFeature>();
            return again is null
                ? (failed?.Path ?? context?.Request.Path.Value ?? "/", context?.Request.QueryString.Value ?? "")
                : (again.OriginalPath, again.OriginalQueryString ?? "");
        }
    }

    /// <summary>Puts the language before an address of the site: <c>/plans?type=B</c> is <c>/en/plans?type=B</c> in English.</summary>
    public string To(string address) => In(_language, address);

    /// <summary>The page being shown in <paramref name="language"/>, query kept.</summary>
    public string In(Language language) => In(language, Written + Asked.Query);

    /// <summary>Whether the page being shown is <paramref name="address"/> or stands below it.</summary>
    public bool IsWithin(string address) =>
        address is "/"
            ? Here is "/"
            : Here.Equals(address, StringComparison.Ordinal) || Here.StartsWith(address + "/", StringComparison.Ordinal);

    /// <summary>The page being shown with some parameters of its query set, or dropped where the value is null.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Asked.Query);
        foreach (var (name, value) in changes)
        {
            if (value is null)
            {
                query.Remove(name);
            }
            else
            {
                query[name] = value;
            }
        }

        return To(Written + QueryString.Create(query));
    }

    private static string In(Language language, string address) =>
        language == Language.Japanese ? address
        : address.StartsWith("/?", StringComparison.Ordinal) ? EnglishRoot + address[1..]
        : address is "/" ? EnglishRoot
        : EnglishRoot + address;

    private static string WithoutLanguage(string path)
    {
        var bare = path.TrimEnd('/');
        bare = bare.Equals(EnglishRoot, StringComparison.Ordinal) ? ""
            : bare.StartsWith(EnglishRoot + "/", StringComparison.Ordinal) ? bare[EnglishRoot.Length..]
            : bare;
        return "/" + bare.TrimStart('/');
    }
}

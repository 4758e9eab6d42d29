using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Kaname.Web.Access;

/// <summary>Addresses of this site that come in from outside, as the place to go on to after signing in.</summary>
internal static class LocalAddress
{
    /// <summary>Where one goes who did not come from anywhere; the part of the site for officials.</summary>
    public const string Workspace = "/workspace";

    /// <summary>
    /// The address, if it is one of this site; else null. A browser takes <c>//</c> and <c>/\</c> for another host's address, and drops
    /// tabs and line ends before it looks.
    /// </summary>
    public static string? Read(string? text) =>
        text is ['/', .. var rest] && rest is not ['/' or '\\', ..] && text.All(letter => letter is > ' ' and < '\x7f' and not '\\') ? text : null;

    /// <summary>The address that is being asked for, as it may stand in a query.</summary>
    public static string Of(HttpRequest request) => request.Path.ToUriComponent() + request.QueryString.ToUriComponent();

    /// <summary>The page to come back to. What takes files is no page: it stands below the plan's own, where its form is.</summary>
    public static string OfPage(HttpContext context)
    {
        var asked = Of(context.Request);
        var isPage = HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<BelowItsPage>() is null;
        return WithKept(isPage ? asked : asked[..asked.LastIndexOf('/')], null);
    }

    /// <summary>The address with the id of a kept form, instead of another that it may have had.</summary>
    public static string WithKept(string address, string? kept)
    {
        var cut = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = cut < 0 ? (address, "") : (address[..cut], address[cut..]);
        var parameters = QueryHelpers.ParseQuery(query);
        parameters.Remove(KeptForms.Parameter);
        if (!string.IsNullOrEmpty(kept))
        {
            parameters[KeptForms.Parameter] = kept;
        }

        return path + QueryString.Create(parameters);
    }
}

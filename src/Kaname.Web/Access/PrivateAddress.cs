using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Access;

/// <summary>
/// The parts of the site whose answers are made for one person: nobody keeps them. Told by the path, because kept answers are given
/// before routing knows a page.
/// </summary>
public static class PrivateAddress
{
    private static readonly string[] OfOfficials = ["/workspace", "/sign-out"];
    private static readonly string[] Entrances = ["/sign-in", "/welcome", "/demo"];

    public static bool Is(PathString path) => IsUnder(OfOfficials, path) || IsUnder(Entrances, path);

    /// <summary>
    /// Is whoever has signed in known here? Not at the entrances: their forms bear a token for nobody, and one that waited in a second
    /// window while its owner signed in through the first would else be refused.
    /// </summary>
    public static bool KnowsPerson(PathString path) => IsUnder(OfOfficials, path);

    /// <summary>The same of what was asked for, also while the page of its status takes its place: who asked is still who is signed in.</summary>
    public static bool KnowsPerson(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return KnowsPerson(context.Features.Get<IStatusCodeReExecuteFeature>() is { } asked ? new PathString(asked.OriginalPath) : context.Request.Path);
    }

    private static bool IsUnder(string[] roots, PathString path)
    {
        // Routing does not mind capitals, so neither may this.
        var bare = path.StartsWithSegments("/en", StringComparison.OrdinalIgnoreCase, out var rest) ? rest : path;
        return roots.Any(root => bare.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
    }
}

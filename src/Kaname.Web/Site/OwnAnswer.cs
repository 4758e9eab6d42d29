using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>For a page that knows more to say of a wrong address than the common page of its status.</summary>
internal static class OwnAnswer
{
    /// <summary>
    /// Answers with this page and this status. The status is set when the answer begins: a page that carries 404 while it is
    /// rendered is thrown away, and <see cref="StatusPage"/> is run in its place.
    /// </summary>
    public static void AnswerItself(this HttpContext context, int status) => context.Response.OnStarting(() =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });
}

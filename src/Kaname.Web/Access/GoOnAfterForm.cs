using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Access;

/// <summary>After a form was taken.</summary>
public static class GoOnAfterForm
{
    /// <summary>
    /// Sends the browser on to another page, which it reads. The address stays relative: written out in full it would lead to http where
    /// a proxy in front speaks https.
    /// </summary>
    public static void GoOn(this HttpContext context, string address)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }
}

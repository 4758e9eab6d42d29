using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// A page whose subject is not there for this person. A form sent to it finds no form to take it, which the framework answers as a faulty request
/// (400); what is missing is answered as missing, whatever was sent.
/// </summary>
internal static class MissingPage
{
    private static readonly object Mark = new();

    /// <summary>Answers as if the address did not exist.</summary>
    public static void IsMissing(this HttpContext context, NavigationManager navigation)
    {
        context.Items[Mark] = true;
        navigation.NotFound();
    }

    /// <summary>After the page has run: answers 404, unless something was answered already.</summary>
    public static void AnswerIfMissing(this HttpContext context)
    {
        if (context.Items.ContainsKey(Mark) && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}

using Kaname.Policy.Reading;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>What every form does with what came and with its answer.</summary>
public static class FormAnswers
{
    /// <summary>One field as it was typed, without the characters that no store takes or that make a text read as another; empty where it was not sent.</summary>
    public static string One(this IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form[name] is [{ } value, ..] ? Plain(value) : "";
    }

    /// <summary>
    /// Whether this form was sent with the request. It is drawn then, also where it would no longer stand on the page: only a form that is
    /// drawn is handled, and what was typed must come back with the refusal.
    /// </summary>
    public static bool IsSent(this HttpContext context, string form)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.Request.Form["_handler"] == form;
    }

    /// <summary>Of a form of many that are named alike, which one was sent: its name without what they share; null where none of them was.</summary>
    public static string? SentOf(this HttpContext context, string prefix)
    {
        ArgumentNullException.ThrowIfNull(context);
        return HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.Request.Form.One("_handler") is var form && form.StartsWith(prefix, StringComparison.Ordinal)
            ? form[prefix.Length..]
            : null;
    }

    internal static string Plain(string text) =>
        new([.. text.ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !(char.IsControl(letter) || DirectionMarks.Is(letter)))]);

    /// <summary>Not done: the page stands again with what was typed and what is wrong with it.</summary>
    public static void NotDone(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}

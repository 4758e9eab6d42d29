using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>What every form does with what came and with its answer.</summary>
public static class FormAnswers
{
    /// <summary>One field as it was typed; empty where it was not sent.</summary>
    public static string One(this IFormCollection form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form[name] is [{ } value, ..] ? value.ReplaceLineEndings("\n") : "";
    }

    /// <summary>Not done: the page stands again with what was typed and what is wrong with it.</summary>
    public static void NotDone(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }
}

using Kaname.Platform.Actions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.Access;

/// <summary>Reads a form with files part by part as it comes in. Its token stands first: nothing of what follows is taken from somebody who may not send it.</summary>
internal static class SentForm
{
    /// <summary>The field that holds the form's token.</summary>
    public const string TokenField = "token";

    private const int LongestField = 16 * 1024;

    private static readonly Refusal Unreadable = new(
        "unreadable-upload", "送られたファイルを読み取れません。画面を開き直して、もう一度加えてください。", "The upload cannot be read. Open the page again, then add the file.");

    /// <param name="longest">How much is read at most, in bytes; null where each file is measured by whoever takes it.</param>
    /// <param name="takeField">Takes a field: its name, its text.</param>
    /// <param name="takeFile">Takes a file that was chosen: its field, its name without folders, its bytes as they come; answers why it is not taken, or null.</param>
    /// <returns>Null, or why the form cannot be taken.</returns>
    public static async Task<Refusal?> ReadAsync(
        HttpContext context, IAntiforgery antiforgery, long? longest, Action<string, string> takeField, Func<string, string, Stream, Task<Refusal?>> takeFile)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = longest;
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return Unreadable;
        }

        var trusted = false;
        try
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                var disposition = part.GetContentDispositionHeader();
                var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? "").Value ?? "";
                if (name == TokenField && !trusted)
                {
                    context.Request.Headers["RequestVerificationToken"] = await TextAsync(part, context.RequestAborted);
                    trusted = await antiforgery.IsRequestValidAsync(context);
                }
                else if (!trusted)
                {
                    // Read past, so that the answer finds its way.
                    await part.Body.CopyToAsync(Stream.Null, context.RequestAborted);
                }
                else if (disposition?.IsFileDisposition() != true)
                {
                    takeField(name, await TextAsync(part, context.RequestAborted));
                }
                else if (FileNameOf(disposition) is { Length: > 0 } file && await takeFile(name, file, part.Body) is { } refusal)
                {
                    return refusal;
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or BadHttpRequestException)
        {
            return Unreadable;
        }

        return trusted ? null : Unreadable;
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition) =>
        Path.GetFileName(HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "");

    private static async Task<string> TextAsync(MultipartSection part, CancellationToken cancellation)
    {
        using var reader = new StreamReader(part.Body);
        var text = new char[LongestField];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellation));
    }
}

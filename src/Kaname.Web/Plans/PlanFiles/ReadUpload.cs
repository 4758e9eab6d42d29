using System.Buffers;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>A file that was sent, with the fields beside it.</summary>
internal sealed class Upload
{
    /// <summary>The file's name without folders; empty where none was chosen.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its bytes; null where none was chosen.</summary>
    public byte[]? Bytes { get; set; }

    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public string Field(string name) => Fields.GetValueOrDefault(name, "");
}

/// <summary>Reads a form with a file as it comes in, so that one far too large is refused in words and not by a broken connection.</summary>
internal static class ReadUpload
{
    /// <summary>What is read of an upload at most: beyond it the browser is not listened to any longer.</summary>
    private const long LongestListening = 1024L * 1024 * 1024;
    private const int LongestField = 16 * 1024;

    /// <param name="upload">Is filled with what came; what stood before a fault stays known.</param>
    /// <returns>Null, or why it cannot be taken.</returns>
    public static async Task<Refusal?> RunAsync(HttpContext context, IAntiforgery antiforgery, Upload upload)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestListening;
        }

        var unreadable = new Refusal("unreadable-upload", "送られたファイルを読み取れません。画面を開き直して、もう一度加えてください。", "The upload cannot be read. Open the page again, then add the file.");
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return unreadable;
        }

        var trusted = false;
        try
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                var disposition = part.GetContentDispositionHeader();
                var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? "").Value;
                if (name == PlanFileAddress.TokenField && !trusted)
                {
                    context.Request.Headers["RequestVerificationToken"] = await TextAsync(part, context.RequestAborted);
                    trusted = await antiforgery.IsRequestValidAsync(context);
                }
                else if (!trusted)
                {
                    await DrainAsync(part.Body, context.RequestAborted);
                }
                else if (name == "file")
                {
                    upload.Name = FileNameOf(disposition!);
                    upload.Bytes = upload.Name.Length == 0 ? null : await BytesAsync(part.Body, context.RequestAborted);
                    if (upload.Name.Length > 0 && upload.Bytes is null)
                    {
                        return new("file-too-large", $"「{upload.Name}」は大きすぎます。1つのファイルは{EvidenceRules.LargestFile / 1024 / 1024} MB までです。分けるか、小さくしてから加えてください。", $"\"{upload.Name}\" is too large. A file may have {EvidenceRules.LargestFile / 1024 / 1024} MB at most: split it or make it smaller.");
                    }
                }
                else
                {
                    upload.Fields[name ?? ""] = (await TextAsync(part, context.RequestAborted));
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or BadHttpRequestException)
        {
            return unreadable;
        }

        return trusted ? null : unreadable;
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition) =>
        Path.GetFileName(HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "");

    private static async Task<string> TextAsync(MultipartSection part, CancellationToken cancellation)
    {
        using var reader = new StreamReader(part.Body);
        var text = new char[LongestField];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellation));
    }

    /// <summary>The bytes, or null where they are more than a file may have; the rest is read past, so that the answer finds its way.</summary>
    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            using var kept = new MemoryStream();
            int read;
            while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
            {
                if (kept.Length + read > EvidenceRules.LargestFile)
                {
                    await DrainAsync(body, cancellation);
                    return null;
                }

                kept.Write(buffer, 0, read);
            }

            return kept.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Task DrainAsync(Stream body, CancellationToken cancellation) => body.CopyToAsync(Stream.Null, cancellation);
}

using Kaname.Platform.Actions;
using Kaname.Platform.Network.Contracts;
using Kaname.Web.Plans.PlanFiles;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.Network;

/// <summary>The files of a data set as one form sends them: its token first, then its name, then file after file.</summary>
internal sealed class TradeUpload
{
    private const int LongestField = 1024;

    public string Name { get; private set; } = "";

    public string? Firms { get; private set; }

    public List<string> Transactions { get; } = [];

    /// <returns>Null, or why the files cannot be taken.</returns>
    public async Task<Refusal?> ReadAsync(HttpContext context, IAntiforgery antiforgery, TradeFiles files, string folder)
    {
        var unreadable = new Refusal("unreadable-upload", "送られたファイルを読み取れません。画面を開き直して、もう一度加えてください。", "The upload cannot be read. Open the page again, then add the files.");
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // What is too much is told file by file, in words.
            limit.MaxRequestBodySize = null;
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return unreadable;
        }

        var isTrusted = false;
        try
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                var disposition = part.GetContentDispositionHeader();
                var field = HeaderUtilities.RemoveQuotes(disposition?.Name ?? "").Value;
                if (!isTrusted)
                {
                    // Nothing is written for somebody who may not send it.
                    context.Request.Headers["RequestVerificationToken"] = field == PlanFileAddress.TokenField ? await TextAsync(part, context.RequestAborted) : "";
                    isTrusted = await antiforgery.IsRequestValidAsync(context);
                    if (!isTrusted)
                    {
                        return unreadable;
                    }
                }
                else if (field == "name")
                {
                    Name = await TextAsync(part, context.RequestAborted);
                }
                else if (field is "firms" or "trade" && FileNameOf(disposition!) is { Length: > 0 } name && await KeepAsync(files, folder, field, name, part.Body, context.RequestAborted) is { } refusal)
                {
                    return refusal;
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or BadHttpRequestException)
        {
            return unreadable;
        }

        return isTrusted ? null : unreadable;
    }

    private async Task<Refusal?> KeepAsync(TradeFiles files, string folder, string field, string name, Stream body, CancellationToken cancellation)
    {
        var (path, refusal) = await files.KeepAsync(folder, name, body, cancellation);
        if (refusal is null && field == "firms")
        {
            Firms = path;
        }
        else if (refusal is null)
        {
            Transactions.Add(path!);
        }

        return refusal;
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";

    private static async Task<string> TextAsync(MultipartSection part, CancellationToken cancellation)
    {
        using var reader = new StreamReader(part.Body);
        var text = new char[LongestField];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellation));
    }
}

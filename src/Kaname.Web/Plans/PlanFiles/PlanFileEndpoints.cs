using System.Buffers;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Policy.Plans;
using Kaname.Web.Access;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>Takes and gives the files of a plan. A file is read as it comes in, so that one far too large is refused in words and not by a broken connection.</summary>
internal static class PlanFileEndpoints
{
    /// <summary>What is read of an upload at most: beyond it the browser is not listened to any longer.</summary>
    private const long LongestListening = 1024L * 1024 * 1024;
    private const int LongestField = 16 * 1024;

    public static void MapPlanFiles(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { "", "/en" })
        {
            app.MapPost(language + "/workspace/plans/{id}/files", TakeAsync).DisableAntiforgery().WhoMay(Audience.SignedIn);
        }

        app.MapGet("/workspace/plans/{id}/files/{number:int}", GiveAsync).WhoMay(Audience.SignedIn);
    }

    private static async Task<IResult> GiveAsync(string id, int number, ReadEvidence evidence, CurrentPerson person, CancellationToken cancellation) =>
        await evidence.FindAsync(id, number, person.Required, cancellation) is { } file
            ? Results.File(file.Content, file.ContentType, file.Name)
            : Results.NotFound();

    private static async Task<IResult> TakeAsync(string id, HttpContext context, ReadWorkspacePlan plans, ActionRunner runner, CurrentPerson person, IAntiforgery antiforgery, SiteLinks links)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestListening;
        }

        if (await plans.FindAsync(id, person.Required, context.RequestAborted) is not { Reading: WorkspaceReading.Full } plan)
        {
            return Results.NotFound();
        }

        var (upload, refusal) = await ReadAsync(context, antiforgery);
        refusal ??= upload!.Bytes is null
            ? new("no-file", "ファイルが選ばれていません。ファイルを選んでから、もう一度加えてください。", "No file was chosen. Choose one, then add it.")
            : (await runner.RunAsync(
                new AttachEvidence(plan.Id, upload.Purpose, upload.Section, upload.Name, upload.Bytes),
                person.Required,
                context.RequestAborted)).Refusal;
        return refusal is null
            ? Results.Redirect(links.To(WorkspaceAddress.Of(id)) + "?done=AttachEvidence#files")
            : new RazorComponentResult<FileRefusedPage>(new { Plan = plan, Refusal = refusal }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task<(Upload? Upload, Refusal? Refusal)> ReadAsync(HttpContext context, IAntiforgery antiforgery)
    {
        var unreadable = new Refusal("unreadable-upload", "送られたファイルを読み取れません。画面を開き直して、もう一度加えてください。", "The upload cannot be read. Open the page again, then add the file.");
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return (null, unreadable);
        }

        var upload = new Upload();
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
                        return (null, new("file-too-large", $"「{upload.Name}」は大きすぎます。1つのファイルは{EvidenceRules.LargestFile / 1024 / 1024} MB までです。分けるか、小さくしてから加えてください。", $"\"{upload.Name}\" is too large. A file may have {EvidenceRules.LargestFile / 1024 / 1024} MB at most: split it or make it smaller."));
                    }
                }
                else
                {
                    upload.Take(name, await TextAsync(part, context.RequestAborted));
                }
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or BadHttpRequestException)
        {
            return (null, unreadable);
        }

        return trusted ? (upload, null) : (null, unreadable);
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

    private sealed class Upload
    {
        public EvidencePurpose Purpose { get; private set; }

        public PlanSection? Section { get; private set; }

        public string Name { get; set; } = "";

        public byte[]? Bytes { get; set; }

        public void Take(string? field, string text)
        {
            switch (field)
            {
                case "purpose":
                    Purpose = text == nameof(EvidencePurpose.Announcement) ? EvidencePurpose.Announcement : EvidencePurpose.Evidence;
                    break;
                case "section":
                    Section = PlanSections.TryParse(text, out var section) ? section : null;
                    break;
            }
        }
    }
}

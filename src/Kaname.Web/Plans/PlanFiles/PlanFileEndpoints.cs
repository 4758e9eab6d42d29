using Kaname.Platform;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Web.Access;
using Kaname.Web.Plans.Announce;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>Takes and gives the files of a plan. A file is read as it comes in, so that one far too large is refused in words and not by a broken connection.</summary>
internal static class PlanFileEndpoints
{
    public static void MapPlanFiles(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { "", "/en" })
        {
            app.MapPost(language + "/workspace/plans/{id}/files", TakeAsync).DisableAntiforgery().WithMetadata(new BelowItsPage()).WhoMay(Audience.SignedIn);
            app.MapPost(language + "/workspace/plans/{id}/announcement", AnnounceEndpoint.TakeAsync).DisableAntiforgery().WithMetadata(new BelowItsPage()).WhoMay(Role.Approver);
            app.MapPost(language + "/workspace/plans/{id}/plan.xlsx", WorkbookEndpoints.TakeAsync).DisableAntiforgery().WithMetadata(new BelowItsPage()).WhoMay(Role.Author);
            app.MapGet(language + "/workspace/plans/{id}/plan.xlsx", WorkbookEndpoints.GiveAsync).WhoMay(Audience.SignedIn);
        }

        app.MapGet("/plans/{id}/versions/{edition:int}/document", GiveAnnouncedAsync).ExcludeFromDescription().WhoMay(Audience.Everyone);
        app.MapGet("/workspace/plans/{id}/files/{number:int}", GiveAsync).WhoMay(Audience.SignedIn);
    }

    /// <summary>Public with the edition that it was announced for, and never before.</summary>
    private static async Task<IResult> GiveAnnouncedAsync(string id, int edition, ReadAnnouncedDocument documents, PlatformOptions options, CancellationToken cancellation) =>
        await documents.FindAsync(id, edition, options.FiguresShown, cancellation) is { } file
            ? Results.File(file.Content, file.ContentType, file.Name)
            : Results.NotFound();

    private static async Task<IResult> GiveAsync(string id, int number, ReadEvidence evidence, CurrentPerson person, CancellationToken cancellation) =>
        await evidence.FindAsync(id, number, person.Required, cancellation) is { } file
            ? Results.File(file.Content, file.ContentType, file.Name)
            : Results.NotFound();

    private static async Task<IResult> TakeAsync(string id, HttpContext context, ReadWorkspacePlan plans, ActionRunner runner, CurrentPerson person, IAntiforgery antiforgery, SiteLinks links)
    {
        if (await plans.FindAsync(id, person.Required, context.RequestAborted) is not { Reading: WorkspaceReading.Full } plan)
        {
            return Results.NotFound();
        }

        var upload = new Upload();
        var refusal = await ReadUpload.RunAsync(context, antiforgery, upload);
        refusal ??= upload.Bytes is null
            ? new("no-file", "ファイルが選ばれていません。ファイルを選んでから、もう一度加えてください。", "No file was chosen. Choose one, then add it.")
            : (await runner.RunAsync(
                new AttachEvidence(plan.Id, EvidencePurpose.Evidence, PlanSections.TryParse(upload.Field("section"), out var section) ? section : null, upload.Name, upload.Bytes),
                person.Required,
                context.RequestAborted)).Refusal;
        return refusal is null or { Code: Refusal.DoneAlready }
            ? Results.Redirect(links.To(WorkspaceAddress.Of(id)) + "?done=AttachEvidence#files")
            : new RazorComponentResult<FileRefusedPage>(new { Plan = plan, Refusals = (IReadOnlyList<Refusal>)[refusal], IsEvidence = true, Section = upload.Field("section") }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Policy.Steps;
using Kaname.Web.Access;
using Kaname.Web.Plans.PlanDesk;
using Kaname.Web.Plans.PlanFiles;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kaname.Web.Plans.Announce;

/// <summary>Takes the announcement with its document: first the file, which stays attached also where the day has to be mended, then the act.</summary>
internal static class AnnounceEndpoint
{
    public static string Of(string planId) => WorkspaceAddress.Of(planId) + "/announcement";

    public static async Task<IResult> TakeAsync(
        string id, HttpContext context, ReadWorkspacePlan plans, ActionRunner runner, TakeTransition take, CurrentPerson person, IAntiforgery antiforgery, SiteLinks links)
    {
        if (await plans.FindAsync(id, person.Required, context.RequestAborted) is not { Reading: WorkspaceReading.Full } plan || Course.For(plan.Type).Find(TransitionId.Announce) is null)
        {
            return Results.NotFound();
        }

        var upload = new Upload();
        var refusal = await ReadUpload.RunAsync(context, antiforgery, upload);
        var typed = new TypedTransition("", "", FormAnswers.Plain(upload.Field("day")), FormAnswers.Plain(upload.Field("document")), Whole(upload, "version"), Whole(upload, "_seen") ?? int.MaxValue);
        WorkspaceFile? taken = null;
        if (refusal is null && upload.Bytes is { } bytes)
        {
            var notTaken = (await runner.RunAsync(new AttachEvidence(id, EvidencePurpose.Announcement, null, upload.Name, bytes), person.Required, context.RequestAborted)).Refusal;
            plan = await plans.FindAsync(id, person.Required, context.RequestAborted) ?? plan;

            // Also where it was attached before: by a colleague, or by the first of two presses.
            taken = plan.Announcements.FirstOrDefault(file => file.Sha256 == Convert.ToHexStringLower(SHA256.HashData(bytes)));
            (refusal, typed) = taken is null ? (notTaken, typed) : (null, typed with { Document = taken.Number.ToString(CultureInfo.InvariantCulture) });
        }

        refusal ??= await take.RunAsync(plan, TransitionId.Announce, typed, context.RequestAborted);
        if (refusal is not null)
        {
            return new RazorComponentResult<AnnounceRefusedPage>(new { Plan = plan, Typed = typed, Refusal = refusal, TookFile = taken is not null }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        context.GoOn(links.To(WorkspaceAddress.Of(id)) + "?done=" + nameof(TransitionId.Announce));
        return Results.Empty;
    }

    private static int? Whole(Upload upload, string field) => int.TryParse(upload.Field(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

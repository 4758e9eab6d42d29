using Kaname.Platform.Actions;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Plans.Contracts;
using Kaname.Platform.Plans.Workbook;
using Kaname.Policy.Plans;
using Kaname.Web.Access;
using Kaname.Web.Plans.Workspace;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>Gives a plan as a workbook, and takes it back filled in: all of it, or nothing with what has to be mended.</summary>
internal static class WorkbookEndpoints
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task<IResult> GiveAsync(string id, ReadWorkspacePlan plans, CurrentPerson person, Municipalities municipalities, CancellationToken cancellation)
    {
        if (await plans.FindAsync(id, person.Required, cancellation) is not { Reading: WorkspaceReading.Full } plan)
        {
            return Results.NotFound();
        }

        using var stream = new MemoryStream();
        PlanWorkbook.Write(stream, plan.Content, plan.AuthorPlaces, municipalities, plan.Id);
        return Results.File(stream.ToArray(), ContentType, plan.Id + ".xlsx");
    }

    public static async Task<IResult> TakeAsync(string id, HttpContext context, ReadWorkspacePlan plans, TakeWorkbook take, CurrentPerson person, IAntiforgery antiforgery, SiteLinks links)
    {
        if (await plans.FindAsync(id, person.Required, context.RequestAborted) is not { Reading: WorkspaceReading.Full } plan)
        {
            return Results.NotFound();
        }

        var upload = new Upload();
        var refusal = await ReadUpload.RunAsync(context, antiforgery, upload);
        var (saved, refusals) = refusal is not null ? ([], [refusal])
            : upload.Bytes is null ? ([], [new("no-file", "計画ブックが選ばれていません。書き出した .xlsx を選んでください。例：B-16-0001.xlsx", "No workbook was chosen. Choose the .xlsx that was exported.")])
            : await take.RunAsync(plan, upload.Bytes, context.RequestAborted);
        return refusals.Count == 0
            ? Results.Redirect(links.To(WorkspaceAddress.Of(id)) + (saved.Count == 0 ? "?done=unchanged" : "?done=workbook&sections=" + string.Join(',', saved.Select(section => section.Slug()))))
            : new RazorComponentResult<FileRefusedPage>(new { Plan = plan, Refusals = refusals }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}

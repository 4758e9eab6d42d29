using Kaname.Platform.Actions;
using Kaname.Platform.Network;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Steps;
using Kaname.Web.Access;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.Network;

/// <summary>Takes the files of a data set: written to the disk as they come in, never held in memory.</summary>
internal static class DataSetEndpoints
{
    public static void MapDataSets(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { "", "/en" })
        {
            app.MapPost(language + "/workspace/analysis/files", TakeAsync).DisableAntiforgery().WithMetadata(new BelowItsPage()).ExcludeFromDescription().WhoMay(Role.Author);
            app.MapPost(language + "/workspace/analysis/inbox", TakeFromInboxAsync).WithMetadata(new BelowItsPage()).ChecksForm().WhoMay(Role.Author);
        }
    }

    private static async Task<IResult> TakeAsync(HttpContext context, TradeFiles files, ActionRunner runner, CurrentPerson person, IAntiforgery antiforgery, SiteLinks links)
    {
        var folder = files.NewFolder();
        var upload = new TradeUpload();
        try
        {
            var refusal = await upload.ReadAsync(context, antiforgery, files, folder);
            refusal ??= upload.Firms is null ? NoFirms : null;
            refusal ??= (await runner.RunAsync(new AddDataSet(upload.Name, upload.Firms, upload.Transactions), person.Required, context.RequestAborted)).Refusal;
            if (refusal is not null)
            {
                TradeFiles.Drop(folder);
                return Refused(refusal, upload.Name);
            }

            return Results.Redirect($"{links.To(AnalysisAddress.Root)}?done={nameof(AddDataSet)}");
        }
        catch (OperationCanceledException)
        {
            TradeFiles.Drop(folder);
            throw;
        }
    }

    /// <summary>Names are looked up among the files of one's own folder; a path is no name of a file there.</summary>
    private static async Task<IResult> TakeFromInboxAsync(HttpContext context, TradeFiles files, ActionRunner runner, CurrentPerson person, SiteLinks links)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var own = files.InboxOf(person.Required).ToDictionary(file => file.Name, file => file.FullName, StringComparer.Ordinal);
        var name = form.One("name");
        var refusal = own.TryGetValue(form.One("firms"), out var firms) ? null : NoFirms;
        List<string> trade = [.. form["trade"].Where(file => file is not null && own.ContainsKey(file)).Select(file => own[file!])];
        refusal ??= (await runner.RunAsync(new AddDataSet(name, firms, trade), person.Required, context.RequestAborted)).Refusal;
        return refusal is null ? Results.Redirect($"{links.To(AnalysisAddress.Root)}?done={nameof(AddDataSet)}") : Refused(refusal, name);
    }

    private static Refusal NoFirms { get; } = new("no-firms", "企業のファイルを選んでください。", "Choose the firms file.");

    private static RazorComponentResult<DataSetRefusedPage> Refused(Refusal refusal, string name) =>
        new(new { Name = name, Refusal = refusal }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}

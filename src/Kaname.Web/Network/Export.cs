using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Access;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Network;

/// <summary>What every export of a ranking does: the same door as the page, the same conditions, and a record.</summary>
internal sealed class Export(OpenDataSets sets, ReadRanking rankings, RecordFirmView views, AnalysisDoor door, CurrentPerson person)
{
    public async Task<IResult> RunAsync(
        string id, HttpContext context, Func<RankingQuestion, IReadOnlyList<RankingRow>, int, IReadOnlyList<FiscalYear>, Task<IResult>> write)
    {
        var access = await sets.OpenAsync(id, person.Required, context.RequestAborted);
        if (access.Refusal is DataSetRefusal.PledgeNeeded)
        {
            door.SendToPledge(context, LocalAddress.OfPage(context));
            return Results.Empty;
        }

        if (access.Refusal is not null || rankings.Outline(access) is not { Years.Count: > 0, Firms: > 0 } outline)
        {
            return Results.NotFound();
        }

        var reader = new FilterReader(context.Request.Query);
        var question = new ReadRankingQuery(reader, outline, person.Required).Read();
        if (reader.Problems.Count > 0)
        {
            // A file of other rows than were asked for would be taken for them.
            return Results.BadRequest();
        }

        var (rows, found) = rankings.ReadAll(access, question);
        await views.RunAsync(person.Required, id, "export", context.RequestAborted);
        return await write(question, rows, found, rankings.Compared(access, question));
    }
}

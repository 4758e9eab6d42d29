using Kaname.Platform.Network.Contracts;
using Kaname.Web.Access;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Network;

/// <summary>The door of every page of a data set: who has not signed the pledge is sent to it, to everybody else's data set there is no door, and who enters is recorded.</summary>
public sealed class AnalysisDoor(OpenDataSets sets, RecordFirmView views, CurrentPerson person, SiteLinks links)
{
    /// <summary>Opens a data set for the person of this request.</summary>
    /// <param name="what">What is looked at, for the record.</param>
    /// <returns>The data set; one that is not ready has no store, and where there is none for this person, null: the answer is then given.</returns>
    public async Task<DataSetAccess?> EnterAsync(HttpContext context, NavigationManager navigation, string dataSet, string what)
    {
        ArgumentNullException.ThrowIfNull(context);
        var access = await sets.OpenAsync(dataSet, person.Required, context.RequestAborted);
        switch (access.Refusal)
        {
            case DataSetRefusal.NotFound:
                context.IsMissing(navigation);
                return null;
            case DataSetRefusal.PledgeNeeded:
                SendToPledge(context, LocalAddress.OfPage(context));
                return null;
            case DataSetRefusal.NotReady:
                return access;
            default:
                if (HttpMethods.IsGet(context.Request.Method))
                {
                    await views.RunAsync(person.Required, dataSet, what, context.RequestAborted);
                }

                return access;
        }
    }

    /// <summary>Sends the browser to the pledge, and from there back to an address.</summary>
    public void SendToPledge(HttpContext context, string back) =>
        context.GoOn(links.To(AnalysisAddress.Pledge) + "?return=" + Uri.EscapeDataString(back));
}

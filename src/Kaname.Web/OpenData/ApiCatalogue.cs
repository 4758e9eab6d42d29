using Microsoft.AspNetCore.Routing;

namespace Kaname.Web.OpenData;

/// <summary>All addresses of the open data that this host answers, for the page that lets people read and try them.</summary>
/// <param name="endpoints">The host's endpoints.</param>
public sealed class ApiCatalogue(EndpointDataSource endpoints)
{
    /// <summary>Each address once, in the order in which they were mapped.</summary>
    public IReadOnlyList<ApiAddress> Addresses =>
        [.. endpoints.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ApiAddress>()).OfType<ApiAddress>().Distinct()];
}

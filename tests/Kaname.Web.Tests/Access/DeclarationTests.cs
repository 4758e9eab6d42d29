using System.Net;
using System.Reflection;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.Tests.Access;

/// <summary>Every page and every address declares who may use it; what declares nothing is refused.</summary>
public sealed class DeclarationTests(RunningKaname demo, SmallNation service, Offices offices)
{
    /// <summary>The framework's own, for navigation by script, which no page has. It takes no declaration, and so it is refused.</summary>
    private const string OfFramework = "/_framework/opaque-redirect";

    [Fact]
    public void Every_address_of_the_running_program_declares_who_may_use_it()
    {
        Assert.Empty(Faults(demo.Services));
        Assert.Empty(Faults(service.Services));
        Assert.Contains("/sign-in", Routes(demo.Services).Select(route => route.RoutePattern.RawText));
        Assert.Contains("/api/v1/plans", Routes(demo.Services).Select(route => route.RoutePattern.RawText));
    }

    [Fact]
    public async Task An_address_without_declaration_is_named_by_that_check_and_refused()
    {
        Assert.Equal([Offices.OutsideWorkspace, Offices.Undeclared], Faults(offices.Services).Order(StringComparer.Ordinal));
        using var toyama = await SignedIn.Async(offices.Site, "toyama");
        await toyama.PageAsync(Offices.Undeclared, HttpStatusCode.NotFound);
        await toyama.PageAsync(Offices.OutsideWorkspace, HttpStatusCode.NotFound);
        await toyama.PageAsync(OfFramework, HttpStatusCode.NotFound);
    }

    [Fact]
    public void Every_page_declares_who_may_read_it()
    {
        Assert.Empty(Undeclared(typeof(KanameWeb).Assembly));
        Assert.Equal([nameof(PageWithoutDeclaration)], Undeclared(typeof(DeclarationTests).Assembly));
    }

    private static IEnumerable<RouteEndpoint> Routes(IServiceProvider services) =>
        services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IEnumerable<string?> Faults(IServiceProvider services) =>
        from route in Routes(services)
        let declared = route.Metadata.GetMetadata<WhoMayAttribute>()
        let path = "/" + route.RoutePattern.RawText!.TrimStart('/')
        where path != OfFramework && (declared is null || (declared.Audience != Audience.Everyone && !PrivateAddress.KnowsPerson(new PathString(path))))
        select path;

    private static IEnumerable<string> Undeclared(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => type.GetCustomAttributes<RouteAttribute>().Any() && type.GetCustomAttribute<WhoMayAttribute>() is null)
            .Select(type => type.Name);

    [Route("/nowhere")]
    private sealed class PageWithoutDeclaration : ComponentBase;
}

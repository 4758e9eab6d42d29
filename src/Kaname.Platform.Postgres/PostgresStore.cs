using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Postgres;

/// <summary>The shared store on PostgreSQL.</summary>
public static class PostgresStore
{
    public static IServiceCollection AddPostgresStore(this IServiceCollection services, string connection) =>
        services.AddDbContext<KanameContext, PostgresContext>(options => options.UseNpgsql(connection));
}

using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Postgres;

/// <summary>The store that several nodes share.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : KanameContext(options);

using Kaname.Platform.Store;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Sqlite;

/// <summary>The store in one file.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : KanameContext(options);

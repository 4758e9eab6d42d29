using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kaname.Platform.Store;

/// <summary>Instants as whole milliseconds since 1970 in UTC.</summary>
internal sealed class UnixMilliseconds()
    : ValueConverter<DateTimeOffset, long>(at => at.ToUnixTimeMilliseconds(), ms => DateTimeOffset.FromUnixTimeMilliseconds(ms));

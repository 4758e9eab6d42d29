using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Indicators;

/// <summary>A parameter of an address that cannot be used, and what can.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">What was written.</param>
/// <param name="Hint">What it may be, in the language of the page.</param>
public sealed record ParameterFault(string Name, string Value, string Hint)
{
    /// <summary>Is there no parameter of this name? A misspelt filter must not answer as if it had been heard.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The parameters that the address does not know.</summary>
    public static IEnumerable<ParameterFault> Unknown(IQueryCollection query, IReadOnlyList<string> known) =>
        query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => new ParameterFault(CommonParameters.Quote(name), "", string.Join(", ", known)) { IsUnknown = true });
}

using System.Text.Json.Serialization;

namespace Kaname.Web.OpenData;

/// <summary>The envelope of every list.</summary>
/// <param name="Data">real or sample.</param>
/// <param name="Items">This part of the list.</param>
/// <param name="NextCursor">To be passed on as <c>cursor</c> for the next part; null at the end.</param>
/// <param name="Total">How many fit the filters, over all parts; not given where the list is of things that are never one sum.</param>
/// <param name="Counts">Then how many there are of each.</param>
/// <param name="Licence">Under what they may be used.</param>
public sealed record Page<T>(
    string Data,
    IReadOnlyList<T> Items,
    string? NextCursor,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, int>? Counts,
    Licence Licence);

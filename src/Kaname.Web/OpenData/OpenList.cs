using Kaname.Platform.Store;

namespace Kaname.Web.OpenData;

/// <summary>A list of open data: one definition from which its JSON, CSV and GeoJSON addresses follow.</summary>
/// <typeparam name="T">An item as it is written in JSON.</typeparam>
public sealed record OpenList<T>
{
    /// <summary>Its name in addresses and file names.</summary>
    public required string Name { get; init; }

    /// <summary>What it gives, in Japanese.</summary>
    public required string Title { get; init; }

    /// <summary>What it gives, in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>More to say, in Japanese.</summary>
    public string Note { get; init; } = "";

    /// <summary>More to say, in English.</summary>
    public string NoteEn { get; init; } = "";

    /// <summary>Its own parameters; those of every list are added.</summary>
    public IReadOnlyList<ApiParameter> Filters { get; init; } = [];

    /// <summary>Which kinds of data it has, and which it gives where none is asked for.</summary>
    public ApiParameter<DataKind> Data { get; init; } = CommonParameters.Data;

    /// <summary>The items that were asked for, in an order that does not change. It reads its filters before it gives the first item.</summary>
    public required Func<ApiRequest, IEnumerable<T>> Items { get; init; }

    /// <summary>The key of an item, once in the list: where an answer ends.</summary>
    public required Func<T, string> Key { get; init; }

    /// <summary>A name of the data as it stands: changes when an item may.</summary>
    public required Func<ApiRequest, string> Edition { get; init; }

    /// <summary>For a list of things that are never one sum: how many there are of each. It then has no total.</summary>
    public Func<IReadOnlyList<T>, IReadOnlyDictionary<string, int>>? Counts { get; init; }

    /// <summary>Its columns as CSV.</summary>
    public required IReadOnlyList<Column<T>> Columns { get; init; }

    /// <summary>The point of an item in degrees, where the list has places.</summary>
    public Func<T, (double Lat, double Lon)?>? Point { get; init; }

    /// <summary>Under what it may be used.</summary>
    public Licence Licence { get; init; } = Licence.Ours;

    /// <summary>The JSON answer where it is more than the envelope.</summary>
    public Func<ApiRequest, Page<T>, object>? Envelope { get; init; }

    internal static string KindOf(DataKind kind) => kind == DataKind.Real ? "real" : "sample";
}

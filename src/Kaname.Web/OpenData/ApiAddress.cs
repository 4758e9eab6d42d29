namespace Kaname.Web.OpenData;

/// <summary>An address in words; stands as metadata on its endpoint, from where description and catalogue read it.</summary>
/// <param name="Path">Its path: <c>/api/v1/blocks/{slug}</c>.</param>
/// <param name="Title">What it gives, in Japanese.</param>
/// <param name="TitleEn">What it gives, in English.</param>
/// <param name="Parameters">Its parameters in the order in which they are shown.</param>
public sealed record ApiAddress(string Path, string Title, string TitleEn, IReadOnlyList<ApiParameter> Parameters)
{
    /// <summary>More to say, in Japanese.</summary>
    public string Note { get; init; } = "";

    /// <summary>More to say, in English.</summary>
    public string NoteEn { get; init; } = "";

    /// <summary>The form of the answer.</summary>
    public string ContentType { get; init; } = ContentTypes.Json;

    /// <summary>Under what its answers may be used.</summary>
    public Licence Licence { get; init; } = Licence.Ours;

    /// <summary>Parameters of which the examples may stand in one request: all of them, unless some exclude others.</summary>
    public IReadOnlyList<ApiParameter> Together { get => field ?? Parameters; init; }

    /// <summary>An address of this kind that answers: parts of the path filled in with their examples.</summary>
    public string Example => Parameters.Where(parameter => parameter.InPath)
        .Aggregate(Path, (path, parameter) => path.Replace($"{{{parameter.Name}}}", parameter.Example, StringComparison.Ordinal));
}

/// <summary>The forms of answers.</summary>
internal static class ContentTypes
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string GeoJson = "application/geo+json";
    public const string Problem = "application/problem+json";
}

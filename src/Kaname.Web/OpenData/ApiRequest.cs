using Kaname.Platform;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Web.OpenData;

/// <summary>What was asked for: parameters read and checked against those that the address knows.</summary>
public sealed class ApiRequest
{
    private readonly IReadOnlyList<ApiParameter> _known;

    /// <summary>Looks at the names of the parameters; their values are read when they are asked for.</summary>
    /// <exception cref="ApiProblem">A parameter is unknown or given twice.</exception>
    internal ApiRequest(HttpContext http, IReadOnlyList<ApiParameter> known)
    {
        (Http, _known) = (http, known);
        foreach (var (name, values) in http.Request.Query)
        {
            var parameter = known.FirstOrDefault(candidate => !candidate.InPath && candidate.Name == name)
                ?? throw ApiProblem.OfUnknown(name, known);
            if (values.Count > 1)
            {
                throw ApiProblem.OfRepetition(parameter);
            }
        }
    }

    /// <summary>The request itself.</summary>
    public HttpContext Http { get; }

    /// <summary>The kind of data asked for.</summary>
    public DataKind Data => _known.Contains(CommonParameters.DataOfPlans)
        ? Or(CommonParameters.DataOfPlans, Service<PlatformOptions>().FiguresShown)
        : Or(CommonParameters.Data, DataKind.Real);

    /// <summary>What is published of that kind, the same for the whole of the answer.</summary>
    public PublishedNation Nation { get; private set; } = default!;

    /// <summary>A name of what is published as it stands.</summary>
    public string NationEdition => $"{Nation.Data}.{Nation.Stamp}";

    /// <summary>A service of the host.</summary>
    public T Service<T>()
        where T : notnull => Http.RequestServices.GetRequiredService<T>();

    /// <summary>The value of a parameter; false where it is not given. A field left empty in a form is not given.</summary>
    /// <exception cref="ApiProblem">It is given and cannot be read.</exception>
    public bool Has<T>(ApiParameter<T> parameter, out T value)
    {
        if (!_known.Contains(parameter))
        {
            throw new ArgumentException($"The address does not declare {parameter.Name}.", nameof(parameter));
        }

        value = default!;
        if (TextOf(parameter) is not { } text)
        {
            return false;
        }

        return parameter.Read(text, out value) is { } problem ? throw ApiProblem.OfValue(parameter, problem) : true;
    }

    /// <summary>The value of a parameter, or another one where it is not given.</summary>
    /// <exception cref="ApiProblem">It is given and cannot be read.</exception>
    public T Or<T>(ApiParameter<T> parameter, T otherwise) => Has(parameter, out var value) ? value : otherwise;

    internal async Task ReadNationAsync() => Nation = await Service<PublishedNations>().GetAsync(Data, Http.RequestAborted);

    private string? TextOf(ApiParameter parameter)
    {
        var text = parameter.InPath
            ? Http.Request.RouteValues[parameter.Name]?.ToString()
            : Http.Request.Query[parameter.Name].ToString();
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}

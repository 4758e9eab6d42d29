using System.Diagnostics.CodeAnalysis;
using Kaname.Policy.Reading;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Reads the conditions of a page with the readers of the open data, so that a page and the address behind it understand the same
/// words. A value that cannot be read is told (<see cref="Problems"/>) and left out: the rest of the page still stands.
/// </summary>
/// <param name="query">The query of the address.</param>
public sealed class FilterReader(IQueryCollection query)
{
    private readonly List<FilterProblem> _problems = [];

    /// <summary>What could not be read, in the order in which it was asked for.</summary>
    public IReadOnlyList<FilterProblem> Problems => _problems;

    /// <summary>The value of a condition that stands once; false where it is missing, empty or cannot be read.</summary>
    public bool Has<T>(ApiParameter<T> parameter, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var texts = Given(parameter.Name);
        if (texts.Count > 1)
        {
            Tell(parameter, new FormatProblem("二度以上書かれています。一つだけ選んでください。", "It is given more than once; choose one."));
        }

        return Read(parameter, texts.Count == 1 ? texts[0] : null, out value);
    }

    /// <summary>The values of a condition that may stand several times.</summary>
    public IReadOnlyList<T> All<T>(ApiParameter<T> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var values = new List<T>();
        foreach (var text in Given(parameter.Name))
        {
            if (Read(parameter, text, out var value) && !values.Contains(value))
            {
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>Did a form send fields that were left empty?</summary>
    public bool HasEmpty => query.Any(condition => condition.Value.Any(string.IsNullOrWhiteSpace));

    /// <summary>Are all values of a list given? That says as much as none of them.</summary>
    public bool HasAll(ApiParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.Allowed.All(value => query[parameter.Name].Contains(value, StringComparer.Ordinal));
    }

    /// <summary>Says that a value was read but names nothing that there is.</summary>
    public void Tell(ApiParameter parameter, FormatProblem problem)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        _problems.Add(new(parameter.Name, problem, parameter.Allowed));
    }

    private bool Read<T>(ApiParameter<T> parameter, string? text, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (text is null)
        {
            return false;
        }

        if (parameter.Read(text, out value) is not { } problem)
        {
            return true;
        }

        Tell(parameter, problem);
        return false;
    }

    /// <summary>A field left empty in a form is not given.</summary>
    private List<string> Given(string name) =>
        [.. query[name].Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim())];
}

/// <summary>A condition in the address that cannot be read.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Allowed">All values that there are, where they can be counted.</param>
public sealed record FilterProblem(string Parameter, FormatProblem Problem, IReadOnlyList<string> Allowed);

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Kaname.Policy.Reading;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Site;

/// <summary>
/// Reads the conditions of a page, where it can with the readers of the open data, so that a page and the address behind it
/// understand the same words. What cannot be used is told (<see cref="Problems"/>) and left out: the rest of the page still stands.
/// </summary>
/// <param name="query">The query of the address.</param>
public sealed class FilterReader(IQueryCollection query)
{
    private readonly List<FilterProblem> _problems = [];
    private readonly List<string> _known = [];

    /// <summary>
    /// What could not be used: first the names that the page does not know, then the others in the order in which they were
    /// asked for. A page knows the conditions that it has asked for, so it asks for all of them before it looks here.
    /// A misspelt condition must not answer as if it had been heard.
    /// </summary>
    public IReadOnlyList<FilterProblem> Problems => Unknown() is { } unknown ? [unknown, .. _problems] : _problems;

    /// <summary>A page of a list. Only pages of the site have it: the open data goes on by cursor.</summary>
    public static ApiParameter<int> PageNumber { get; } = new(
        "page",
        "一覧の何ページ目か",
        "Page of the list",
        "2",
        (string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= 1
            ? null
            : new FormatProblem($"「{CommonParameters.Quote(text)}」は1以上の整数ではありません。", $"\"{CommonParameters.Quote(text)}\" is not a whole number from 1."));

    /// <summary>Did a form send fields that were left empty?</summary>
    public bool HasEmpty => query.Any(condition => condition.Value.Any(string.IsNullOrWhiteSpace));

    /// <summary>The value of a condition that stands once; false where it is missing, empty or cannot be read.</summary>
    public bool Has<T>(ApiParameter<T> parameter, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        value = default;
        return Text(parameter.Name) is { } text && Read(parameter, text, out value);
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

    /// <summary>What is written of a condition that stands once, for a page with a reading of its own; null where it is missing or empty.</summary>
    public string? Text(string name)
    {
        var texts = Given(name);
        if (texts.Count > 1)
        {
            Tell(name, Languages.Of("二度以上書かれています。一つだけ選んでください。", "It is given more than once; choose one."));
        }

        return texts.Count == 1 ? texts[0] : null;
    }

    /// <summary>The page asked for, from 1; the first where none is given or it cannot be read.</summary>
    public int Page() => Has(PageNumber, out var page) ? page : 1;

    /// <summary>A page that does not exist is told once the number of pages is known, and the first stands in its place.</summary>
    public int PageWithin(int page, int pages)
    {
        if (page <= Math.Max(pages, 1))
        {
            return page;
        }

        var last = Formats.Number(Math.Max(pages, 1));
        Tell(PageNumber, new($"この一覧は{last}ページまでです。最初のページを表示しています。", $"The list ends at page {last}. The first page is shown."));
        return 1;
    }

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
        ArgumentNullException.ThrowIfNull(problem);
        _problems.Add(new(parameter.Name, Languages.Of(problem.Message, problem.MessageEn), parameter.Allowed));
    }

    /// <summary>Says what is wrong with a condition, in the language of the page.</summary>
    public void Tell(string name, string says) => _problems.Add(new(name, says, []));

    /// <summary>Says that what is written cannot be used, and what can, in the language of the page.</summary>
    public void Refuse(string name, string text, string hint)
    {
        var shown = CommonParameters.Quote(text);
        Tell(name, Languages.Of($"「{shown}」は使えません。", $"\"{shown}\" cannot be used. ") + hint);
    }

    /// <summary>All names that the page does not know as one problem, so that an address of a thousand names is answered as shortly as one of two.</summary>
    private FilterProblem? Unknown()
    {
        const int Named = 10;
        var names = query.Keys.Where(name => !_known.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        var shown = string.Join(", ", names.Take(Named).Select(CommonParameters.Quote)) + (names.Count > Named ? ", …" : "");
        return names.Count == 0 ? null
            : new(shown, Languages.Of("この名前の条件はありません。", "There is no condition of this name."), [.. _known]) { IsUnknown = true };
    }

    private bool Read<T>(ApiParameter<T> parameter, string text, [MaybeNullWhen(false)] out T value)
    {
        if (parameter.Read(text, out value) is not { } problem)
        {
            return true;
        }

        Tell(parameter, problem);
        return false;
    }

    /// <summary>A field left empty in a form is not given.</summary>
    private List<string> Given(string name)
    {
        if (!_known.Contains(name, StringComparer.Ordinal))
        {
            _known.Add(name);
        }

        return [.. query[name].Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text!.Trim())];
    }
}

/// <summary>A condition in the address that cannot be used.</summary>
/// <param name="Parameter">Its name in the address.</param>
/// <param name="Says">What is wrong, in the language of the page.</param>
/// <param name="Allowed">All values that there are, where they can be counted; of an unknown condition, the conditions that there are.</param>
public sealed record FilterProblem(string Parameter, string Says, IReadOnlyList<string> Allowed)
{
    /// <summary>Is there no condition of this name?</summary>
    public bool IsUnknown { get; init; }
}

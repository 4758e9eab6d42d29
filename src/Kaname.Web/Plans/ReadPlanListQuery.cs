using System.Globalization;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Indicators;
using Kaname.Web.OpenData;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans;

/// <summary>Reads the address of the list of plans. What cannot be used is named and left aside; the rest stands.</summary>
public sealed class ReadPlanListQuery(IStringLocalizer<PlansText> texts)
{
    private static readonly string[] Known = ["type", "block", "prefecture", "q", "progress", "state", "sort", "page"];

    private readonly List<ParameterFault> _faults = [];

    /// <summary>The classes by which plans can be found, best first.</summary>
    public static IReadOnlyList<ProgressClass> Classes { get; } = [.. Enum.GetValues<ProgressClass>().Reverse()];

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<ParameterFault> Faults => _faults;

    /// <summary>As an address writes a value: onTrack.</summary>
    public static string Slug<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Reads the parameters.</summary>
    public PlanListQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _faults.AddRange(ParameterFault.Unknown(query, Known));
        string? Of(string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        var type = Of("type");
        var types = Types(type);
        return new()
        {
            Type = types is null ? null : type?.ToUpperInvariant(),
            Types = types ?? Enum.GetValues<PlanType>(),
            Block = Block(Of("block")),
            Prefecture = Prefecture(Of("prefecture")),
            Words = Words(Of("q")),
            Progress = Choice<ProgressClass>("progress", Of("progress")),
            State = Choice<PlanState>("state", Of("state")),
            Order = Choice<PlanOrder>("sort", Of("sort")) ?? PlanOrder.Newest,
            Page = Page(Of("page")),
        };
    }

    /// <summary>A page that does not exist is named as a fault once the number of pages is known.</summary>
    public int WithinPages(int page, int pages)
    {
        if (page <= Math.Max(pages, 1))
        {
            return page;
        }

        Require(good: false, "page", page.ToString(CultureInfo.InvariantCulture), "HintPage", Math.Max(pages, 1));
        return 1;
    }

    private string? Words(string? text)
    {
        var fits = text is null || text.Length <= CommonParameters.LongestQuery;
        Require(fits, "q", text, "HintWords", CommonParameters.LongestQuery);
        return fits ? text : null;
    }

    private PlanType[]? Types(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var types = string.Equals(text, "BC", StringComparison.OrdinalIgnoreCase) ? [PlanType.B, PlanType.C] : PlanTypes.TryParse(text, out var one) ? [one] : Array.Empty<PlanType>();
        Require(types.Length > 0, "type", text, "HintType");
        return types.Length > 0 ? types : null;
    }

    private Block? Block(string? text)
    {
        var block = Blocks.Of(text);
        Require(text is null || block is not null, "block", text, "HintBlock", string.Join(", ", Blocks.All.Select(one => one.Slug)));
        return block;
    }

    private PrefectureCode? Prefecture(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var known = PrefectureCode.TryParse(text, out var code);
        Require(known, "prefecture", text, "HintPrefecture");
        return known ? code : null;
    }

    private T? Choice<T>(string name, string? text)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        var found = Enum.GetValues<T>().Where(value => Slug(value) == text).Cast<T?>().FirstOrDefault();
        Require(found is not null, name, text, "HintChoice", string.Join(", ", Enum.GetValues<T>().Select(Slug)));
        return found;
    }

    private int Page(string? text)
    {
        if (text is null)
        {
            return 1;
        }

        var known = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1;
        Require(known, "page", text, "HintPage", 1);
        return known ? page : 1;
    }

    private void Require(bool good, string name, string? value, string hint, params object[] words)
    {
        if (!good)
        {
            _faults.Add(new(name, value ?? "", texts[hint, words]));
        }
    }
}

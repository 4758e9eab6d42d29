using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans;

/// <summary>Reads the address of the list of plans.</summary>
public sealed class ReadPlanListQuery(FilterReader reader, IStringLocalizer<PlansText> texts)
{
    /// <summary>The classes by which plans can be found, best first.</summary>
    public static IReadOnlyList<ProgressClass> Classes { get; } = [.. Enum.GetValues<ProgressClass>().Reverse()];

    /// <summary>As an address writes a value: onTrack.</summary>
    public static string Slug<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Reads the parameters.</summary>
    public PlanListQuery Read()
    {
        var type = reader.Text("type");
        var types = Types(type);
        return new()
        {
            Type = types is null ? null : type?.ToUpperInvariant(),
            Types = types ?? Enum.GetValues<PlanType>(),
            Block = Block(reader.Text("block")),
            Prefecture = Prefecture(reader.Text("prefecture")),
            Words = Words(reader.Text("q")),
            Progress = Choice<ProgressClass>("progress", reader.Text("progress")),
            State = Choice<PlanState>("state", reader.Text("state")),
            Order = Choice<PlanOrder>("sort", reader.Text("sort")) ?? PlanOrder.Newest,
            Page = reader.Page(),
        };
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

    private void Require(bool good, string name, string? value, string hint, params object[] words)
    {
        if (!good)
        {
            reader.Refuse(name, value ?? "", texts[hint, words]);
        }
    }
}

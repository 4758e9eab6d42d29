using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>Reads the address of an opened number. What cannot be used is named and left aside; the rest stands.</summary>
public sealed class ReadRollUpQuery(PublishedNation nation, IStringLocalizer<IndicatorsText> texts)
{
    private static readonly string[] Known = ["level", "group", "plan", "year", "block", "open"];

    private readonly List<ParameterFault> _faults = [];

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<ParameterFault> Faults => _faults;

    /// <summary>The first and the last year that can be asked for.</summary>
    public static (FiscalYear First, FiscalYear Last) Years(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        var first = nation.Plans.Select(plan => plan.Content.Basics.Start).OfType<FiscalYear>().Append(nation.AsOf).Min();
        return (first, nation.AsOf);
    }

    /// <summary>Reads the parameters.</summary>
    public RollUpQuery Read(Kgi kgi, IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _faults.AddRange(ParameterFault.Unknown(query, Known));
        string? Of(string name) => query[name].ToString() is { Length: > 0 } text ? text : null;
        var (group, plan) = (Group(Of("group")), Plan(Of("plan")));
        var (level, isKnown) = Of("level") switch
        {
            null => (group is not null ? RollUpLevel.Group : plan is not null ? RollUpLevel.Plan : RollUpLevel.Nation, true),
            "nation" => (RollUpLevel.Nation, true),
            "group" => (RollUpLevel.Group, true),
            "plan" => (RollUpLevel.Plan, true),
            _ => (RollUpLevel.Nation, false),
        };
        Require(isKnown, "level", Of("level"), "HintLevel");
        if ((level == RollUpLevel.Group && group is null) || (level == RollUpLevel.Plan && plan is null))
        {
            var missing = level == RollUpLevel.Group ? "group" : "plan";
            Require(Of(missing) is not null, missing, "", level == RollUpLevel.Group ? "HintGroup" : "HintPlan");
            level = RollUpLevel.Nation;
        }

        return new()
        {
            Kgi = kgi,
            Level = level,
            Group = level == RollUpLevel.Group ? group : null,
            Plan = level == RollUpLevel.Plan ? plan : null,
            Year = Year(Of("year")),
            Block = Block(Of("block")),
            Open = Open(Of("open")),
        };
    }

    private PlanType? Group(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var known = PlanTypes.TryParse(text, out var type);
        Require(known, "group", text, "HintGroup");
        return known ? type : null;
    }

    private string? Plan(string? text)
    {
        if (text is null)
        {
            return null;
        }

        Require(nation.Plan(text) is not null, "plan", text, "HintPlan");
        return nation.Plan(text)?.Id;
    }

    private FiscalYear? Year(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var (first, last) = Years(nation);
        var good = FiscalYear.TryParse(text, out var year) && year >= first && year <= last;
        Require(good, "year", text, "HintYear", Site.Formats.FiscalYear(first.Year), Site.Formats.FiscalYear(last.Year));
        return good ? year : null;
    }

    private Block? Block(string? text)
    {
        var block = Blocks.Of(text);
        Require(text is null || block is not null, "block", text, "HintBlock", string.Join(", ", Blocks.All.Select(one => one.Slug)));
        return block;
    }

    private OpenDoor? Open(string? text)
    {
        var door = text is null ? null : OpenDoor.Parse(text);
        var good = text is null || door is { Block: not null } or { Reason: not null } || (door?.Plan is { } plan && nation.Plan(plan) is not null);
        Require(good, "open", text, "HintOpen");
        return good ? door : null;
    }

    private void Require(bool good, string name, string? value, string hint, params object[] words)
    {
        if (!good)
        {
            _faults.Add(new(name, value ?? "", texts[hint, words]));
        }
    }
}

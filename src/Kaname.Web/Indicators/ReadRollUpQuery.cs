using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Indicators;

/// <summary>Reads the address of an opened number.</summary>
public sealed class ReadRollUpQuery(FilterReader reader, PublishedNation nation, IStringLocalizer<IndicatorsText> texts)
{
    /// <summary>The first and the last year that can be asked for.</summary>
    public static (FiscalYear First, FiscalYear Last) Years(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        var first = nation.Plans.Select(plan => plan.Content.Basics.Start).OfType<FiscalYear>().Append(nation.AsOf).Min();
        return (first, nation.AsOf);
    }

    /// <summary>Reads the parameters.</summary>
    public RollUpQuery Read(Kgi kgi)
    {
        var (groupText, planText, levelText) = (reader.Text("group"), reader.Text("plan"), reader.Text("level"));
        var (group, plan) = (Group(groupText), Plan(planText));
        var (level, isKnown) = levelText switch
        {
            null => (group is not null ? RollUpLevel.Group : plan is not null ? RollUpLevel.Plan : RollUpLevel.Nation, true),
            "nation" => (RollUpLevel.Nation, true),
            "group" => (RollUpLevel.Group, true),
            "plan" => (RollUpLevel.Plan, true),
            _ => (RollUpLevel.Nation, false),
        };
        Require(isKnown, "level", levelText, "HintLevel");
        if ((level == RollUpLevel.Group && group is null) || (level == RollUpLevel.Plan && plan is null))
        {
            var (missing, text, hint) = level == RollUpLevel.Group ? ("group", groupText, "HintGroup") : ("plan", planText, "HintPlan");
            Require(text is not null, missing, null, hint);
            level = RollUpLevel.Nation;
        }

        return new()
        {
            Kgi = kgi,
            Level = level,
            Group = level == RollUpLevel.Group ? group : null,
            Plan = level == RollUpLevel.Plan ? plan : null,
            Year = Year(reader.Text("year")),
            Block = Block(reader.Text("block")),
            Open = Open(reader.Text("open")),
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
        Require(good, "year", text, "HintYear", Formats.FiscalYear(first.Year), Formats.FiscalYear(last.Year));
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
        if (good)
        {
            return;
        }

        if (value is null)
        {
            reader.Tell(name, texts[hint, words]);
        }
        else
        {
            reader.Refuse(name, value, texts[hint, words]);
        }
    }
}

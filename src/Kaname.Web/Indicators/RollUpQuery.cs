using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

namespace Kaname.Web.Indicators;

/// <summary>Which number is to be opened, and which door in it: the whole state of the page stands in its address.</summary>
public sealed record RollUpQuery
{
    /// <summary>The KGI.</summary>
    public required Kgi Kgi { get; init; }

    /// <summary>How wide it reaches.</summary>
    public RollUpLevel Level { get; init; }

    /// <summary>The type of plan, when <see cref="Level"/> is a group.</summary>
    public PlanType? Group { get; init; }

    /// <summary>The plan, when <see cref="Level"/> is a plan.</summary>
    public string? Plan { get; init; }

    /// <summary>One year; null for all to date.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Only this block.</summary>
    public Block? Block { get; init; }

    /// <summary>The door that is open.</summary>
    public OpenDoor? Open { get; init; }

    /// <summary>What is asked of the roll-up.</summary>
    /// <param name="nation">The published nation, whose latest due year is taken.</param>
    public RollUpScope Scope(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        var scope = Level switch
        {
            RollUpLevel.Group => RollUpScope.OfGroup(Group!.Value, Kgi, nation.AsOf, Year),
            RollUpLevel.Plan => RollUpScope.OfPlan(Plan!, Kgi, nation.AsOf, Year),
            _ => RollUpScope.Nation(Kgi, nation.AsOf, Year),
        };
        return Block is null ? scope : scope with { Prefectures = Block.Prefectures.ToHashSet() };
    }

    /// <summary>The address of this number, without language.</summary>
    public string Address => "/rollup/" + Kgi.Slug() + Parameters;

    /// <summary>The same rows as CSV from the API, with heads in the language of the page.</summary>
    /// <param name="data">Which data the page shows: the address must not change its meaning with the installation.</param>
    public string RowsAddress(DataKind data) => "/api/v1/rollup.csv" + (this with { Open = null }).Pairs(
        ("kgi", Kgi.Slug()), ("data", data.ToString().ToLowerInvariant()), ("lang", Languages.English ? "en" : "ja"));

    private string Parameters => Pairs();

    private string Pairs(params (string Name, string Value)[] first)
    {
        var pairs = first.Select(pair => new KeyValuePair<string, string?>(pair.Name, pair.Value)).ToList();
        void Add(string name, string? value)
        {
            if (value is not null)
            {
                pairs.Add(new(name, value));
            }
        }

        Add("level", Level switch { RollUpLevel.Group => "group", RollUpLevel.Plan => "plan", _ => null });
        Add("group", Level == RollUpLevel.Group ? Group.ToString() : null);
        Add("plan", Level == RollUpLevel.Plan ? Plan : null);
        Add("year", Year?.ToString());
        Add("block", Block?.Slug);
        Add("open", Open?.ToString());
        return Microsoft.AspNetCore.Http.QueryString.Create(pairs).ToUriComponent();
    }
}

/// <summary>What is opened in a number: a block, a plan, or the rows left out for a reason.</summary>
/// <param name="Kind">block, plan or left.</param>
/// <param name="Key">The block's slug, the plan's id, or the reason.</param>
public sealed record OpenDoor(string Kind, string Key)
{
    /// <summary>A block's plans.</summary>
    public static OpenDoor OfBlock(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return new("block", block.Slug);
    }

    /// <summary>A plan's rows.</summary>
    public static OpenDoor OfPlan(string planId) => new("plan", planId);

    /// <summary>The rows left out for a reason.</summary>
    public static OpenDoor Left(LeftOutReason reason) => new("left", System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()));

    /// <summary>The block that is open, if one.</summary>
    public Block? Block => Kind == "block" ? Blocks.Of(Key) : null;

    /// <summary>The plan that is open, if one.</summary>
    public string? Plan => Kind == "plan" ? Key : null;

    /// <summary>The reason that is open, if one.</summary>
    public LeftOutReason? Reason =>
        Enum.GetValues<LeftOutReason>().Cast<LeftOutReason?>().FirstOrDefault(reason => Left(reason!.Value) == this);

    /// <summary>Reads one as an address writes it.</summary>
    public static OpenDoor? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = text.IndexOf(':', StringComparison.Ordinal);
        return cut <= 0 || cut == text.Length - 1 ? null : new(text[..cut], text[(cut + 1)..]);
    }

    /// <summary>As an address writes it: <c>block:chubu</c>.</summary>
    public override string ToString() => $"{Kind}:{Key}";
}

using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;

namespace Kaname.Web.Indicators;

/// <summary>The KGIs in words, as the policy library names them.</summary>
public static class KgiWords
{
    /// <summary>The three that add up, in the paper's order.</summary>
    public static IReadOnlyList<Kgi> Three { get; } = [Kgi.Investment, Kgi.ValueAdded, Kgi.TrainedPeople];

    /// <summary>① 官民設備投資額.</summary>
    public static string Name(Kgi kgi)
    {
        var definition = KgiSets.All.SelectMany(set => set.Items).First(item => item.Kgi == kgi);
        return (Mark(kgi) + " " + Languages.Of(definition.Name, definition.NameEn)).Trim();
    }

    /// <summary>① ② ③; nothing for productivity.</summary>
    public static string Mark(Kgi kgi) => kgi switch { Kgi.Investment => "①", Kgi.ValueAdded => "②", Kgi.TrainedPeople => "③", _ => "" };

    /// <summary>What it counts.</summary>
    public static Quantity Quantity(Kgi kgi) => kgi == Kgi.TrainedPeople ? Site.Quantity.People : Site.Quantity.Yen;

    /// <summary>The plan types that have it.</summary>
    public static IReadOnlyList<PlanType> Types(Kgi kgi) => [.. Enum.GetValues<PlanType>().Where(type => type.Has(kgi))];
}

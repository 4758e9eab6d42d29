using Kaname.Policy.Geography;

namespace Kaname.Policy.Strategy;

/// <summary>A place in a sentence: by the name that the asker knows, or else a municipality by its prefecture and code.</summary>
internal static class PlaceWords
{
    public static (string Ja, string En) Of(Place? place, PlanFacts plan)
    {
        if (place is not { Prefecture.Number: > 0 } known)
        {
            return ("場所が未記入の行", "a row without a place");
        }

        var prefecture = Prefectures.Of(known.Prefecture);
        return known.Municipality is not { } code ? (prefecture.Name, prefecture.NameEn)
            : plan.NameOf?.Invoke(known) is { } name ? (name, name)
            : ($"{prefecture.Name}（{code}）", $"{prefecture.NameEn} ({code})");
    }
}

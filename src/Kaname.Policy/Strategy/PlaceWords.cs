using Kaname.Policy.Geography;

namespace Kaname.Policy.Strategy;

/// <summary>A place in a sentence. Names of municipalities belong to the reference list, so theirs is the prefecture and the code.</summary>
internal static class PlaceWords
{
    public static (string Ja, string En) Of(Place? place)
    {
        if (place is not { Prefecture.Number: > 0 } known)
        {
            return ("場所が未記入の行", "a row without a place");
        }

        var prefecture = Prefectures.Of(known.Prefecture);
        return known.Municipality is { } code
            ? ($"{prefecture.Name}（{code}）", $"{prefecture.NameEn} ({code})")
            : (prefecture.Name, prefecture.NameEn);
    }
}

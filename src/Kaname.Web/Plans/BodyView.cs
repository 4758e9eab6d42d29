using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;

namespace Kaname.Web.Plans;

/// <summary>A government or another body.</summary>
/// <param name="Code">Two digits for a prefecture, five for a municipality, else a word: state, cabinet-secretariat, meti, bureau-chubu.</param>
/// <param name="Name">In Japanese.</param>
/// <param name="NameEn">In English; null for a municipality, for which the reference list has none.</param>
public sealed record BodyView(string Code, string Name, string? NameEn)
{
    internal static BodyView Of(OrganisationCode body, Municipalities municipalities) =>
        body.Place is { } place ? Of(place, municipalities) : new BodyView(body.Value, body.Name ?? body.Value, body.NameEn);

    internal static BodyView Of(Place place, Municipalities municipalities)
    {
        var prefecture = Prefectures.Of(place.Prefecture);
        return place.Municipality is { } code
            ? new BodyView(code.Value, municipalities.Of(code)?.FullName ?? prefecture.Name, null)
            : new BodyView(prefecture.Code.Value, prefecture.Name, prefecture.NameEn);
    }
}

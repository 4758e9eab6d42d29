using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;
using Kaname.Web.Geography;
using Kaname.Web.Site;

namespace Kaname.Web.Plans;

/// <summary>Places and bodies as a reader knows them. Municipalities have no English name in the reference list: theirs is spelled from its reading.</summary>
public sealed class PlaceNames(Municipalities municipalities)
{
    /// <summary>富山県富山市; Toyama-shi (富山市), Toyama.</summary>
    public string Of(Place place)
    {
        var prefecture = Of(place.Prefecture);
        return place.Municipality is not { } code ? prefecture
            : Languages.English ? $"{(municipalities.Of(code) is { } named ? MunicipalityPage.ShownName(named) : code.Value)}, {prefecture}"
            : prefecture + (municipalities.Of(code) is { } known ? known.District + known.Name : $"（{code.Value}）");
    }

    /// <summary>The place, or — when nobody has said.</summary>
    public string Of(Place? place) => place is { } known ? Of(known) : Formats.NotSaid;

    /// <summary>富山県; Toyama.</summary>
    public static string Of(PrefectureCode prefecture) => Languages.Of(Prefectures.Of(prefecture).Name, Prefectures.Of(prefecture).NameEn);

    /// <summary>A body: a government by its place, every other by its own name.</summary>
    public string Of(OrganisationCode organisation) =>
        organisation.Place is { } place ? Of(place) : Languages.Of(organisation.Name ?? organisation.Value, organisation.NameEn);

    /// <summary>北陸ブロック; Hokuriku.</summary>
    public static string Of(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Languages.Of(block.Name, block.NameEn);
    }
}

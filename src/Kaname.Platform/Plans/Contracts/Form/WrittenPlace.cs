using System.Runtime.CompilerServices;
using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>Places as they are typed: by code, by name, with or without prefecture and district.</summary>
public static class WrittenPlace
{
    private static readonly ConditionalWeakTable<Municipalities, ILookup<string, Place>> Indexes = [];

    /// <summary>The place as it would be typed: its full name if that means no other place, else its code.</summary>
    public static string Of(Place place, Municipalities municipalities)
    {
        var name = FullName(place, municipalities);
        return name is not null && Named(name, municipalities).SequenceEqual([place]) ? name : place.Value;
    }

    /// <summary>The place to be read; its code where the list does not know it.</summary>
    public static string Shown(Place place, Municipalities municipalities) => FullName(place, municipalities) ?? place.Value;

    /// <summary>The same in English, as far as the list goes: municipalities have no English name there.</summary>
    public static string ShownEn(Place place, Municipalities municipalities) =>
        place.Municipality is null ? Prefectures.Of(place.Prefecture).NameEn : Shown(place, municipalities);

    public static bool TryParse(string text, Municipalities municipalities, out Place place, out FormatProblem? problem)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            place = default;
            problem = new FormatProblem(
                "都道府県・市区町村がありません。名前かコードで入力してください。例：富山県、富山市、16201",
                "There is no prefecture or municipality. Enter a name or a code, for example 富山県, 富山市 or 16201.");
            return false;
        }

        var found = Named(text, municipalities).ToList();
        if (found.Count > 1)
        {
            var examples = found.ConvertAll(one => Of(one, municipalities));
            place = default;
            problem = new FormatProblem(
                $"「{text}」は{found.Count}か所あります。都道府県から入力してください。例：{examples[0]}",
                $"There are {found.Count} places called \"{text}\". Begin with the prefecture, for example {examples[0]}.");
            return false;
        }

        if (found.Count == 1)
        {
            (place, problem) = (found[0], null);
            return true;
        }

        if (Place.TryParse(text, out place))
        {
            if (place.Municipality is null || municipalities.Of(place.Municipality.Value) is not null)
            {
                problem = null;
                return true;
            }

            place = default;
        }

        var quoted = text.Length > 40 ? text[..40] + "…" : text;
        problem = new FormatProblem(
            $"「{quoted}」という都道府県・市区町村は見つかりません。名前かコードで入力してください。例：富山県、富山市、16201",
            $"There is no prefecture or municipality \"{quoted}\". Enter a name or a code, for example 富山県, 富山市 or 16201.");
        return false;
    }

    private static string? FullName(Place place, Municipalities municipalities) => place.Municipality is { } code
        ? municipalities.Of(code)?.FullName
        : Prefectures.Of(place.Prefecture).Name;

    private static IEnumerable<Place> Named(string text, Municipalities municipalities) =>
        Indexes.GetValue(municipalities, Index)[SearchText.Fold(text)];

    private static ILookup<string, Place> Index(Municipalities municipalities)
    {
        var prefectures = Prefectures.All.SelectMany(prefecture =>
            new[] { prefecture.Name, prefecture.NameEn }.Select(name => (Name: name, Place: new Place(prefecture.Code))));
        var towns = municipalities.All.SelectMany(town =>
            new[] { town.FullName, town.Prefecture.Name + town.Name, town.District + town.Name, town.Name }.Distinct().Select(name => (Name: name, Place: new Place(town.Code))));
        return prefectures.Concat(towns).ToLookup(pair => SearchText.Fold(pair.Name), pair => pair.Place, StringComparer.Ordinal);
    }
}

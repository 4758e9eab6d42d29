using System.Text.Json;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Tests.Facts;
using Kaname.Policy.Geography;

namespace Kaname.Platform.Tests.Geography;

public sealed class MunicipalitiesTests
{
    private static readonly Municipalities Shipped = LoadMunicipalities.From(FactsFolder.Shipped);

    [Fact]
    public void There_are_1741_in_47_prefectures()
    {
        Assert.Equal(1741, Shipped.All.Count);
        Assert.Equal(Prefectures.All, Shipped.PrefecturePoints.Select(point => point.Prefecture));
        Assert.All(Prefectures.All, prefecture => Assert.NotEmpty(Shipped.In(prefecture.Code)));
        Assert.Equal(Shipped.All.Select(municipality => municipality.Code).Order(), Shipped.All.Select(municipality => municipality.Code));
    }

    [Fact]
    public void Every_code_bears_its_check_digit()
    {
        var codes = File.ReadLines(Path.Combine(FactsFolder.Shipped, "reference/municipalities.csv")).Skip(1).Select(line => line.Split(',')[0]).ToList();

        Assert.Equal(1741, codes.Count);
        Assert.All(codes, code => Assert.Equal(code, MunicipalityCode.Parse(code).SixDigits));
    }

    [Fact]
    public void Nothing_differs_from_the_map()
    {
        var map = FindShared("maps/ja_municipality_area.json");
        if (map is null)
        {
            Assert.Skip("The map is not on this machine.");
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(map));
        var shapes = document.RootElement.GetProperty("objects").EnumerateObject().First().Value.GetProperty("geometries").EnumerateArray()
            .Select(geometry => geometry.GetProperty("properties"))
            // The six villages of the Northern Territories have shapes, but are not among the 1,741.
            .Where(properties => !properties.GetProperty("is_hoppo_city").GetBoolean())
            .Select(properties => (
                properties.GetProperty("lg_code").GetString()!,
                properties.GetProperty("prefecture_name").GetString()!,
                properties.GetProperty("county_name").GetString()!,
                properties.GetProperty("city_name").GetString()!))
            .Distinct()
            .Order();

        Assert.Equal(shapes, Shipped.All.Select(m => (m.Code.SixDigits, m.Prefecture.Name, m.District ?? "", m.Name)).Order());
    }

    [Theory]
    [InlineData("富山市", "16201")]
    [InlineData("とやまし", "16201")]
    [InlineData("トヤマシ", "16201")]
    [InlineData("ﾄﾔﾏｼ", "16201")]
    [InlineData("富山県富山市", "16201")]
    [InlineData("富山県 立山町", "16323")]
    [InlineData("中新川郡立山", "16323")]
    [InlineData("16201", "16201")]
    [InlineData("１６２０１９", "16201")]
    [InlineData("龍ケ崎", "08208")]
    [InlineData("龍ヶ崎", "08208")]
    [InlineData("Hokkaido 千歳", "01224")]
    [InlineData("HOKKAIDO　ちとせ", "01224")]
    public void A_search_finds_it_first(string query, string code) => Assert.Equal(code, Shipped.Search(query)[0].Code.Value);

    [Theory]
    [InlineData("存在しない市")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\uD800")]
    [InlineData("%")]
    public void A_search_for_nothing_known_finds_nothing_or_everything_but_never_fails(string query) =>
        Assert.True(Shipped.Search(query).Count is 0 or 1741);

    [Fact]
    public void An_empty_search_gives_all_by_code()
    {
        Assert.Same(Shipped.All, Shipped.Search(" 　"));
        Assert.Equal(15, Shipped.Search(null, new PrefectureCode(16)).Count);
    }

    [Fact]
    public void Names_of_the_same_kind_keep_to_the_prefecture_asked_for() =>
        Assert.Equal(["13206"], Shipped.Search("府中市", new PrefectureCode(13)).Select(municipality => municipality.Code.Value));

    [Fact]
    public void The_nearest_to_a_point_is_itself()
    {
        var toyama = Shipped.Of(MunicipalityCode.Parse("16201"))!;

        var nearest = Shipped.Nearest(toyama.Lat, toyama.Lon, 3);

        Assert.Equal(toyama, nearest[0].Municipality);
        Assert.Equal(0, nearest[0].Kilometres);
        Assert.True(nearest[1].Kilometres is > 0 and < 30);
    }

    [Fact]
    public void A_ward_is_drawn_at_its_prefecture()
    {
        var ward = Place.Parse("27127");

        Assert.Null(Shipped.NameOf(ward));
        Assert.Equal(Shipped.PointOf(new Place(new PrefectureCode(27))), Shipped.PointOf(ward));
    }

    [Theory]
    [InlineData("reference/municipalities.csv", "162019,富山市,とやまし", "162018,富山市,とやまし", "code", "check digit")]
    [InlineData("reference/municipalities.csv", "162019,富山市,とやまし", "16201,富山市,とやまし", "code", "6 digits")]
    [InlineData("reference/municipalities.csv", "162019,富山市,とやまし", "162019,富山市,トヤマシ", "kana", "hiragana")]
    [InlineData("reference/municipalities.csv", "162027,高岡市", "162019,高岡市", "code", "too")]
    [InlineData("reference/municipalities.csv", "162019,富山市,とやまし,code_list;postal,16", "162019,富山市,とやまし,code_list;postal,17", "prefecture_code", "162019")]
    [InlineData("reference/prefectures.csv", "16,富山県", "16,富山", "name", "settings")]
    public void A_fault_names_file_line_and_column(string file, string from, string to, string column, string word)
    {
        using var folder = new FactsFolder();
        var line = folder.Change(file, from, to);

        FactsFolder.Refused(() => LoadMunicipalities.From(folder.Path), folder.PathOf(file), $"line {line}, column {column}:", word);
    }

    [Fact]
    public void A_lost_row_is_missed()
    {
        using var folder = new FactsFolder();
        folder.RemoveLast("reference/municipalities.csv");

        FactsFolder.Refused(() => LoadMunicipalities.From(folder.Path), "There are 1740 rows, there should be 1741.");
    }

    private static string? FindShared(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

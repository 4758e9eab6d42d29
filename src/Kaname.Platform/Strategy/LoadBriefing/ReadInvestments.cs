using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>The named investments.</summary>
internal static class ReadInvestments
{
    public static IReadOnlyList<InvestmentProject> From(FactReader reader, ReadWords words, IReadOnlyList<ClusterDraft> clusters)
    {
        var stages = words.Stages.DistinctBy(stage => stage.Slug).ToDictionary(stage => stage.Slug, StringComparer.Ordinal);
        var blocks = clusters.DistinctBy(cluster => cluster.Id).ToDictionary(cluster => cluster.Id, cluster => cluster.Block, StringComparer.Ordinal);
        var categories = words.Categories.Select(category => category.Slug).ToList();
        return [.. reader.Read("briefing/investments.csv").Once("id").Select(row => Project(row, stages, blocks, categories))];
    }

    private static InvestmentProject Project(
        FactRow row,
        Dictionary<string, InvestmentStage> stages,
        Dictionary<string, string> blocks,
        List<string> categories)
    {
        var cluster = row.Known("cluster", blocks.Keys.ToHashSet(StringComparer.Ordinal), "clusters.csv");
        var block = row.Required("block");
        var place = Place(row);
        if (blocks.TryGetValue(cluster, out var expected) && block != expected)
        {
            row.Fault("block", $"クラスター {cluster} のブロックは {expected} です。", $"The block of cluster {cluster} is {expected}.");
        }
        else if (Blocks.Of(block) is { } known && !known.Contains(place.Prefecture))
        {
            row.Fault("prefecture_code", $"{place.Prefecture} は {block} ブロックの都道府県ではありません。", $"{place.Prefecture} is not a prefecture of block {block}.");
        }

        return new InvestmentProject
        {
            Id = row.Slug("id"),
            Cluster = cluster,
            ClusterBasis = row.Word<Basis>("cluster_basis"),
            Block = block,
            Name = row.Required("name"),
            NameEn = row.English("name"),
            Investors = row.List("investors"),
            InvestorsEn = row.EnglishList("investors"),
            Place = place,
            Category = row.OneOf("category", categories),
            CategoryBasis = row.Word<Basis>("category_basis"),
            // An unknown stage is a fault by now, and nothing of this leaves the loader then.
            Stage = stages.GetValueOrDefault(row.OneOf("stage", stages.Keys))!,
            StageBasis = row.Word<Basis>("stage_basis"),
            StageText = row.Required("stage_text"),
            StageTextEn = row.English("stage_text"),
            Timing = Timing(row),
            Note = row.Optional("note"),
            NoteEn = row.OptionalEnglish("note"),
            Source = row.Required("source"),
        };
    }

    private static ProjectPlace Place(FactRow row)
    {
        var prefecture = row.Prefecture("prefecture_code");
        MunicipalityCode? municipality = row.Optional("municipality_code") is null ? null : row.Municipality("municipality_code", 5);
        var others = row.Municipalities("other_municipality_codes");
        foreach (var code in others.Prepend(municipality ?? default).Where(code => code != default && code.Prefecture != prefecture))
        {
            row.Fault("prefecture_code", $"市区町村 {code} は {prefecture} の市区町村ではありません。", $"Municipality {code} does not lie in prefecture {prefecture}.");
        }

        var (lat, lon) = (row.OptionalDegrees("lat", 20, 46), row.OptionalDegrees("lon", 122, 154));
        var ground = row.Word<PointGround>("coordinate_basis");
        if ((lat is null) != (lon is null) || (lat is null) != (ground == PointGround.None))
        {
            row.Fault("coordinate_basis", "緯度、経度とその根拠は、三つともあるか、三つともないかのどちらかです。", "Latitude, longitude and their ground stand together or not at all.");
        }

        return new ProjectPlace
        {
            Prefecture = prefecture,
            PrefectureGround = row.Word<PrefectureGround>("prefecture_basis"),
            Municipality = municipality,
            OtherMunicipalities = others,
            Name = row.Required("place"),
            NameEn = row.English("place"),
            Precision = row.Word<PlacePrecision>("place_precision"),
            Lat = lat,
            Lon = lon,
            PointGround = ground,
        };
    }

    private static ProjectTiming Timing(FactRow row)
    {
        var timing = new ProjectTiming(
            row.OptionalYear("timing_value"),
            row.OptionalYear("timing_end"),
            row.OptionalWord<TimingUnit>("timing_unit"),
            row.Word<TimingPrecision>("timing_precision"),
            row.Word<TimingMeaning>("timing_meaning"),
            row.Optional("timing_text"),
            row.OptionalEnglish("timing_text"));
        var stated = timing.Value is not null;
        if (stated != timing.Unit is not null || stated != (timing.Precision != TimingPrecision.None) || stated != (timing.Meaning != TimingMeaning.None))
        {
            row.Fault("timing_value", "年とその単位、精度、意味は、四つともあるか、四つともないかのどちらかです。", "A year, its unit, precision and meaning stand together or not at all.");
        }

        if ((timing.Precision == TimingPrecision.Range) != timing.End is not null || timing.End < timing.Value)
        {
            row.Fault("timing_end", "終わりの年は範囲のときだけ書き、始めの年より前にはできません。", "An end stands with a range only, and not before its first year.");
        }

        return timing;
    }
}

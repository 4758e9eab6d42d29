using System.Diagnostics;
using System.Text;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Platform.Strategy.LoadBriefing;
using Kaname.Platform.Tests.Facts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Strategy;

public sealed class LoadBriefingTests
{
    private static readonly Briefing Shipped = LoadBriefing.From(FactsFolder.Shipped);

    [Fact]
    public void Clusters_are_33_under_study_3_of_potential_and_2_under_discussion()
    {
        int With(ClusterStatus status) => Shipped.Clusters.Count(cluster => cluster.Status == status);

        Assert.Equal((33, 3, 2), (With(ClusterStatus.Studied), With(ClusterStatus.Potential), With(ClusterStatus.Discussed)));
    }

    [Theory]
    [InlineData("hokkaido", 4, 0, 0)]
    [InlineData("tohoku", 3, 0, 0)]
    [InlineData("kanto", 1, 3, 0)]
    [InlineData("chubu", 3, 0, 0)]
    [InlineData("hokuriku", 2, 0, 0)]
    [InlineData("kinki", 4, 0, 2)]
    [InlineData("chugoku", 5, 0, 0)]
    [InlineData("shikoku", 3, 0, 0)]
    [InlineData("kyushu", 5, 0, 0)]
    [InlineData("okinawa", 3, 0, 0)]
    public void Each_block_has_the_clusters_of_the_paper(string slug, int studied, int potential, int discussed)
    {
        var clusters = Shipped.Block(slug)!.Clusters;

        Assert.Equal(
            (studied, potential, discussed),
            (clusters.Count(c => c.Status == ClusterStatus.Studied), clusters.Count(c => c.Status == ClusterStatus.Potential), clusters.Count(c => c.Status == ClusterStatus.Discussed)));
    }

    [Fact]
    public void The_bureaus_of_the_data_are_those_of_the_course_by_the_same_names() => Assert.Equal(
        Kaname.Policy.Steps.RegionalBureaus.All.Select(bureau => (bureau.Slug, bureau.Name, bureau.NameEn)),
        Shipped.Bureaus.Select(bureau => (bureau.Slug, bureau.Name, bureau.NameEn)));

    [Fact]
    public void Investments_are_19_and_each_stands_under_its_cluster()
    {
        Assert.Equal(19, Shipped.Investments.Count);
        Assert.All(Shipped.Investments, project => Assert.Contains(project, Shipped.Cluster(project.Cluster)!.Investments));
    }

    [Fact]
    public void An_investment_says_where_and_when_as_exactly_as_the_paper()
    {
        var project = Shipped.Investment("rapidus-chitose")!;

        Assert.Equal(("01224", PlacePrecision.Municipality), (project.Place.Municipality!.Value.Value, project.Place.Precision));
        Assert.Equal(
            (2027, TimingUnit.FiscalYear, TimingPrecision.FiscalYearSecondHalf, TimingMeaning.MassProduction),
            (project.Timing.Value, project.Timing.Unit, project.Timing.Precision, project.Timing.Meaning));
        Assert.Equal("under_construction", project.Stage.Slug);
    }

    [Fact]
    public void Several_municipalities_are_not_one()
    {
        var project = Shipped.Investment("interstellar-rocket")!;

        Assert.Null(project.Place.Municipality);
        Assert.Equal(["01641", "01207"], project.Place.OtherMunicipalities.Select(code => code.Value));
    }

    [Theory]
    [InlineData("rapidus-chitose", 2026, false)]
    [InlineData("rapidus-chitose", 2027, true)]
    [InlineData("rapidus-chitose", 2028, false)]
    [InlineData("kanematsu-vertihub", 2029, false)]
    [InlineData("kanematsu-vertihub", 2040, true)]
    [InlineData("ipark-kobe", 2026, true)]
    [InlineData("ipark-kobe", 2028, false)]
    [InlineData("sapporo-ai-gx-startups", 2027, false)]
    public void A_timing_covers_the_years_that_it_states(string id, int year, bool covered) =>
        Assert.Equal(covered, Shipped.Investment(id)!.Timing.Covers(year));

    [Fact]
    public void Fields_and_categories_are_those_of_the_policy()
    {
        Assert.Equal(StrategicFields.All.Select(f => (f.Number, f.Slug, f.Name)), Shipped.Fields.Select(f => (f.Number, f.Slug, f.Name)));
        Assert.Equal(MapCategories.All.Select(c => (c.Slug, c.Name)), Shipped.Categories.Select(c => (c.Slug, c.Name)));
    }

    [Fact]
    public void Every_municipality_that_is_named_exists()
    {
        var municipalities = LoadMunicipalities.From(FactsFolder.Shipped);

        Assert.All(
            Shipped.Investments.SelectMany(project => project.Place.OtherMunicipalities.Concat(project.Place.Municipality is { } code ? [code] : Array.Empty<MunicipalityCode>())),
            code => Assert.NotNull(municipalities.Of(code)));
    }

    [Fact]
    public void A_point_of_a_municipality_is_that_of_the_reference_list()
    {
        var municipalities = LoadMunicipalities.From(FactsFolder.Shipped);

        Assert.All(
            Shipped.Investments.Where(project => project.Place.PointGround == PointGround.MunicipalityPoint && project.Place.Municipality is not null),
            project =>
            {
                var municipality = municipalities.Of(project.Place.Municipality!.Value)!;
                Assert.Equal((municipality.Lat, municipality.Lon), (project.Place.Lat!.Value, project.Place.Lon!.Value));
            });
    }

    [Fact]
    public void The_edition_changes_with_the_data_and_only_with_it()
    {
        using var folder = new FactsFolder();
        Assert.Equal(Shipped.Edition, LoadBriefing.From(folder.Path).Edition);

        folder.Change("briefing/blocks.csv", "Aims to be a base", "Aims to become a base");

        Assert.NotEqual(Shipped.Edition, LoadBriefing.From(folder.Path).Edition);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over()
    {
        using var folder = new FactsFolder();
        var path = folder.PathOf("briefing/clusters.csv");
        File.WriteAllText(path, File.ReadAllText(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(38, LoadBriefing.From(folder.Path).Clusters.Count);
    }

    [Theory]
    [InlineData("briefing/clusters.csv", ",studied,1,semiconductor,false", ",stuided,1,semiconductor,false", "status", "stuided")]
    [InlineData("briefing/clusters.csv", ",studied,1,semiconductor,false", ",studied,18,semiconductor,false", "fields", "18")]
    [InlineData("briefing/clusters.csv", ",studied,1,semiconductor,false", ",studied,1,semi,false", "categories", "semi")]
    [InlineData("briefing/clusters.csv", ",studied,1,semiconductor,false", ",studied,1,semiconductor,no", "whole_block", "no")]
    [InlineData("briefing/clusters.csv", "hokkaido-space,hokkaido,", "hokkaido-space,hokaido,", "block", "hokaido")]
    [InlineData("briefing/clusters.csv", "hokkaido-space,hokkaido,2,宇宙,Space,", "hokkaido-space,hokkaido,2,宇宙,,", "name_en", "English is missing")]
    [InlineData("briefing/clusters.csv", "hokkaido-space,hokkaido,2,宇宙,Space,", "hokkaido-space,hokkaido,2,宇宙,宇宙,", "name_en", "Japanese letters")]
    [InlineData("briefing/clusters.csv", "hokkaido-space,hokkaido,", "hokkaido-semiconductor,hokkaido,", "id", "line 2 too")]
    [InlineData("briefing/cluster_items.csv", "hokkaido-space,initiative,", "hokkaido-spce,initiative,", "cluster", "clusters.csv")]
    [InlineData("briefing/cluster_items.csv", "hokkaido-space,initiative,", "hokkaido-space,initative,", "kind", "initative")]
    [InlineData("briefing/investments.csv", "hokkaido,01,municipality,01224", "hokkaido,99,municipality,01224", "prefecture_code", "01 to 47")]
    [InlineData("briefing/investments.csv", "hokkaido,01,municipality,01224", "hokkaido,02,municipality,01224", "prefecture_code", "02")]
    [InlineData("briefing/investments.csv", "hokkaido,01,municipality,01224", "hokkaido,01,municipality,0122", "municipality_code", "5 digits")]
    [InlineData("briefing/investments.csv", ",2027,,fiscal_year,", ",20277,,fiscal_year,", "timing_value", "20277")]
    [InlineData("briefing/investments.csv", ",2027,,fiscal_year,", ",,,fiscal_year,", "timing_value", "together")]
    [InlineData("briefing/investments.csv", ",2027,,fiscal_year,", ",2027,2028,fiscal_year,", "timing_end", "range")]
    [InlineData("briefing/investments.csv", ",42.75,141.32,", ",142.75,141.32,", "lat", "142.75")]
    [InlineData("briefing/investments.csv", ",42.75,141.32,", ",42.75,,", "coordinate_basis", "together")]
    [InlineData("briefing/investments.csv", "under_construction,ours", "half_done,ours", "stage", "half_done")]
    [InlineData("briefing/investments.csv", "rapidus-chitose,hokkaido-semiconductor,", "rapidus-chitose,kinki-space,", "block", "kinki")]
    [InlineData("briefing/blocks.csv", "hokkaido,1,北海道,Hokkaido", "hokkaido,2,北海道,Hokkaido", "number", "settings")]
    [InlineData("briefing/block_prefectures.csv", "tohoku,02,ours", "hokkaido,02,ours", "prefecture_code", "block hokkaido")]
    [InlineData("briefing/fields.csv", "2,shipbuilding,", "1,shipbuilding,", "number", "line 2 too")]
    [InlineData("briefing/kgi_tree.csv", "policy,,investment,", "policy,A,investment,", "plan_type", "whole policy")]
    [InlineData("briefing/support.csv", "A,infrastructure,", "D,infrastructure,", "plan_type", "\"D\"")]
    [InlineData("briefing/sources.csv", ",2026-05-22,", ",2026-13-22,", "date", "2026-13-22")]
    [InlineData("briefing/bodies.csv", ",vice_chair,3,", ",vice_chair,three,", "seats", "three")]
    public void A_fault_names_file_line_and_column(string file, string from, string to, string column, string word)
    {
        using var folder = new FactsFolder();
        var line = folder.Change(file, from, to);

        var problem = FactsFolder.Refused(() => LoadBriefing.From(folder.Path), folder.PathOf(file), $"line {line}, column {column}:", word);

        Assert.Contains($" {line}行目 {column}：", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_its_source_is_refused()
    {
        using var folder = new FactsFolder();
        var line = folder.Change("briefing/bodies.csv", "chair,1,出席者一覧", "chair,1,");

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "bodies.csv", $"line {line}, column source: It is empty.");
    }

    [Fact]
    public void A_missing_column_is_told_once()
    {
        using var folder = new FactsFolder();
        folder.Change("briefing/clusters.csv", "id,block,ordinal", "id,block,ordnial");

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "clusters.csv, line 1, column ordinal: This column is missing.");
    }

    [Fact]
    public void A_row_with_a_cell_too_many_is_refused()
    {
        using var folder = new FactsFolder();
        var line = folder.Change("briefing/stages.csv", "planned,", "planned,,");

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "stages.csv", $"line {line}:", "There are 8 cells, the header has 7");
    }

    [Fact]
    public void A_quote_left_open_is_refused()
    {
        using var folder = new FactsFolder();
        var line = folder.Change("briefing/stages.csv", "planned,", "\"planned,");

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "stages.csv", $"line {line}:", "quotes");
    }

    [Theory]
    [InlineData("briefing/clusters.csv", "There are 1 fields under discussion (discussed), there should be 2.")]
    [InlineData("briefing/investments.csv", "There are 18 named investments, there should be 19.")]
    [InlineData("briefing/fields.csv", "There are 16 strategic fields, there should be 17.")]
    [InlineData("briefing/plan_types.csv", "There are 2 plan types, there should be 3.")]
    public void A_lost_row_is_missed(string file, string sentence)
    {
        using var folder = new FactsFolder();
        if (file == "briefing/clusters.csv")
        {
            var line = folder.Change(file, ",discussed,", ",potential,");
            Assert.True(line > 1);
        }
        else
        {
            folder.RemoveLast(file);
        }

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), folder.PathOf(file), sentence);
    }

    [Fact]
    public void A_prefecture_lost_from_a_block_is_missed()
    {
        using var folder = new FactsFolder();
        folder.RemoveLast("briefing/block_prefectures.csv");

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "blocks.csv", "block_prefectures.csv", "47");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new FactsFolder();
        File.Delete(folder.PathOf("briefing/support.csv"));

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), folder.PathOf("briefing/support.csv"), "There is no such file.");
    }

    [Fact]
    public void A_file_in_another_encoding_is_named()
    {
        using var folder = new FactsFolder();
        File.WriteAllBytes(folder.PathOf("briefing/bodies.csv"), [0x6E, 0x61, 0x6D, 0x65, 0x0A, 0x93, 0xFA, 0x0A]);

        FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "bodies.csv", "This is not UTF-8.");
    }

    [Fact]
    public void A_folder_without_facts_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("kaname-empty-");

        FactsFolder.Refused(() => LoadBriefing.From(folder.FullName), "fields.csv: There is no such file.", "more");

        folder.Delete();
    }

    [Fact]
    public void The_first_few_faults_are_named_and_the_rest_counted()
    {
        using var folder = new FactsFolder();
        for (var i = 0; i < 5; i++)
        {
            folder.Append("briefing/cluster_items.csv", $"none-{i},initiative,何か{i},something,資料4");
        }

        var problem = FactsFolder.Refused(() => LoadBriefing.From(folder.Path), "none-0", "none-1", "none-2", "and 2 more");

        Assert.DoesNotContain("none-3", problem.SentenceEn, StringComparison.Ordinal);
        Assert.EndsWith("ほか2件", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_everything_takes_no_time()
    {
        var watch = Stopwatch.StartNew();
        _ = LoadBriefing.From(FactsFolder.Shipped);
        _ = LoadMunicipalities.From(FactsFolder.Shipped);

        Assert.True(watch.ElapsedMilliseconds < 1000, $"It took {watch.ElapsedMilliseconds} ms.");
    }
}

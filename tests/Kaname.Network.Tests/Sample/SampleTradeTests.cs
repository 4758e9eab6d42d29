using System.Security.Cryptography;
using Kaname.Network.Sample;
using Kaname.Policy.Identity;

namespace Kaname.Network.Tests.Sample;

/// <summary>How a sample is written: the same bytes from the same seed, and never a file that looks whole and is not.</summary>
public sealed class SampleTradeTests : IDisposable
{
    private static readonly string[] _files = ["firms.csv", "transactions.csv", "truth.csv"];
    private static readonly SampleSize _size = new("test", 4_000, 70_000, 4);

    private readonly string _folder = Directory.CreateTempSubdirectory("kaname-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_threads_and_for_places_in_any_order()
    {
        var one = Digests(Write("one", _size, 1, SamplePlaces.Few, threads: 1));
        Assert.Equal(one, Digests(Write("two", _size, 1, SamplePlaces.Few, threads: 2)));
        Assert.Equal(one, Digests(Write("five", _size, 1, [.. SamplePlaces.Few.Reverse()], threads: 5)));
    }

    /// <summary>The digests of the day on which the generator was made: another system, or a change that was not meant to change files, shows here.</summary>
    [Fact]
    public void The_bytes_are_those_of_every_machine() => Assert.Equal(
        [
            "12ecd0262545c36e74fa5a42c5cbbdb072dd75725dde05bc2ad39f66adeb9a2d",
            "f42d18352c7a097fd506bc67015294498848b1a10b531bdbf9bc1f0519b2d032",
            "9d934d9485bf0b7a9d33c61a7b628a32fd82976a21b78b2a3d6e8a7e6f2b5401",
        ],
        Digests(Write("here", _size, 1, SamplePlaces.Few)));

    [Fact]
    public void Another_seed_gives_other_files()
    {
        var (one, other) = (Digests(Write("one", _size, 1, SamplePlaces.Few)), Digests(Write("other", _size, 2, SamplePlaces.Few)));
        Assert.All(one.Zip(other), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void Counts_are_exact_and_numbers_unique_for_any_size() => Gen.Select(Gen.Int[2, 900], Gen.Int[0, 3_000], Gen.ULong, Gen.Int[2, 39]).Sample(
        (firms, rows, seed, places) =>
        {
            var folder = Write("any", new("any", firms, rows, firms / SampleSize.FirmsPerCluster), seed, [.. SamplePlaces.Few.Reverse().Take(places + 1).Union([SamplePlaces.Few[0]])]);
            var numbers = Lines(folder, "firms.csv").Select(line => line[..13]).ToHashSet();
            Assert.Equal(firms, numbers.Count);
            Assert.All(numbers, number => Assert.True(CorporateNumber.TryParse(number, out _)));
            var trade = Lines(folder, "transactions.csv");
            Assert.Equal(rows, trade.Count);
            Assert.All(trade, line => Assert.Equal(4, line.Split(',').Length));
            Assert.Equal(firms / SampleSize.FirmsPerCluster, Lines(folder, "truth.csv").Select(line => line.Split(',')[1]).Distinct().Count());
        },
        seed: "0000Sample01",
        iter: 30,
        threads: 1);

    [Fact]
    public void Headers_are_in_the_language_asked_for()
    {
        Assert.Equal(
            [
                "corporate_number,municipality_code,name,industry_code,sales_yen,value_added_yen,operating_profit_yen_2024,operating_profit_yen_2025,operating_profit_yen_2026,employees_2024,employees_2025,employees_2026",
                "seller,buyer,amount_yen,fiscal_year",
                "corporate_number,cluster,role,municipality_code",
            ],
            Headers(Write("en", _size, 1, SamplePlaces.Few)));
        Assert.Equal(
            [
                "法人番号,全国地方公共団体コード,商号又は名称,日本標準産業分類,売上高,付加価値額,営業利益_2024,営業利益_2025,営業利益_2026,従業者数_2024,従業者数_2025,従業者数_2026",
                "販売元法人番号,仕入元法人番号,金額,年度",
                "法人番号,クラスター,役割,全国地方公共団体コード",
            ],
            Headers(Write("ja", _size, 1, SamplePlaces.Few, japanese: true)));
    }

    [Fact]
    public void An_earlier_sample_is_replaced_and_any_other_file_is_not()
    {
        var folder = Write("here", _size, 1, SamplePlaces.Few);
        Write("here", _size, 2, SamplePlaces.Few);
        Assert.Equal(Digests(Write("other", _size, 2, SamplePlaces.Few)), Digests(folder));

        const string Real = "corporate_number,municipality_code\n7000012050002,13101\n";
        var mine = Path.Combine(folder, "firms.csv");
        File.WriteAllText(mine, Real);
        var problem = Assert.Throws<SampleProblem>(() => Write("here", _size, 3, SamplePlaces.Few));
        Assert.Contains(mine, problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("not a file of a sample", problem.SentenceEn, StringComparison.Ordinal);
        Assert.Equal(Real, File.ReadAllText(mine));
        Assert.Equal(_files, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_run_that_is_cancelled_leaves_what_stood_there_and_nothing_of_its_own()
    {
        var folder = Write("here", _size, 1, SamplePlaces.Few);
        var before = Digests(folder);
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => SampleTrade.Write(
            _size, 2, SamplePlaces.Few, folder, new Told(done => Stop(done > 0.5, stop)), stop.Token));
        Assert.Equal(_files, Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(before, Digests(folder));
    }

    [Fact]
    public void A_run_that_cannot_go_on_says_where_and_leaves_nothing()
    {
        var folder = Path.Combine(_folder, "blocked");
        var blocked = Path.Combine(folder, "transactions.csv.partial");
        Directory.CreateDirectory(blocked);
        var problem = Assert.Throws<SampleProblem>(() => Write("blocked", _size, 1, SamplePlaces.Few));
        Assert.Contains(blocked, problem.Sentence, StringComparison.Ordinal);
        Assert.Contains(blocked, problem.SentenceEn, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var problem = Assert.Throws<SampleProblem>(() => Write("file", _size, 1, SamplePlaces.Few));
        Assert.Contains(file, problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("空き容量", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("room", problem.SentenceEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_rises_to_one()
    {
        var told = new List<double>();
        SampleTrade.Write(_size, 1, SamplePlaces.Few, _folder, new Told(told.Add), TestContext.Current.CancellationToken);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public void Sizes_are_those_of_the_contract_and_others_have_limits()
    {
        Assert.Equal(
            [("s", 100_000, 1_000_000L), ("m", 1_000_000, 10_000_000), ("l", 2_000_000, 50_000_000)],
            SampleSize.All.Select(size => (size.Name, size.Firms, size.Rows)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSize("", 1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSize("", 399, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSize("", 400, -1, 2));
    }

    [Fact]
    public void Places_lie_in_two_prefectures_at_least_each_once()
    {
        Assert.Throws<ArgumentException>(() => Write("one", _size, 1, [.. SamplePlaces.Few.Take(4)]));
        Assert.Throws<ArgumentException>(() => Write("twice", _size, 1, [.. SamplePlaces.Few, SamplePlaces.Few[0]]));
    }

    private static void Stop(bool now, CancellationTokenSource stop)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    private string Write(string folder, SampleSize size, ulong seed, IReadOnlyList<SamplePlace> places, int threads = 2, bool japanese = false)
    {
        var path = Path.Combine(_folder, folder);
        SampleTrade.Write(size, seed, places, path, new() { Threads = threads, JapaneseHeaders = japanese }, null, TestContext.Current.CancellationToken);
        return path;
    }

    private static string[] Digests(string folder) => [.. _files.Select(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)))))];

    private static string[] Headers(string folder) => [.. _files.Select(file => File.ReadLines(Path.Combine(folder, file)).First())];

    private static List<string> Lines(string folder, string file) => [.. File.ReadLines(Path.Combine(folder, file)).Skip(1)];

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}

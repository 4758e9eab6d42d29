#:sdk Microsoft.NET.Sdk
#:property PublishAot=false
#:property InvariantGlobalization=true

// Planners at their forms: signs in as accounts of the demo, starts plans of 360 figures and saves their sections again and again.
// Arguments: address, address of the bare peer, pairs of runs, saves of a run, planners at once, seconds that they save.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Kaname.Bench;

var (site, bare) = (new Uri(args[0]), new Uri(args[1]));
var (pairs, saves, planners, seconds) = (Whole(args[2]), Whole(args[3]), Whole(args[4]), Whole(args[5]));
string[] accounts = ["toyama", "ishikawa", "fukui"];

using var one = await Planner.StartAsync(site, bare, accounts[0], "一人の計画");
foreach (var slug in new[] { "goals", "projects" })
{
    for (var warm = 0; warm < 40; warm++)
    {
        await one.SaveAsync(slug);
        await one.SaveBareAsync(slug);
    }

    var (ratios, all, allBare) = (new List<double>(), new List<double>(), new List<double>());
    for (var pair = 1; pair <= pairs; pair++)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < saves; i++)
        {
            ours.Add(await one.SaveAsync(slug));
        }

        for (var i = 0; i < saves; i++)
        {
            theirs.Add(await one.SaveBareAsync(slug));
        }

        ratios.Add(At(ours, 0.5) / At(theirs, 0.5));
        all.AddRange(ours);
        allBare.AddRange(theirs);
        Say($"{slug} pair {pair}  kaname", ours);
        Say($"{slug} pair {pair}  bare", theirs);
    }

    Say($"{slug}, {one.FieldsOf(slug)} fields, one planner, kaname", all);
    Say($"{slug}, the same form, bare", allBare);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slug}: median of the pairs' ratios of P50 {At(ratios, 0.5):0.0}, errors {one.Errors}"));
}

var crowd = new List<Planner>();
for (var i = 0; i < planners; i++)
{
    crowd.Add(await Planner.StartAsync(site, bare, accounts[i % accounts.Length], $"計画 {i}"));
}

var before = crowd.Sum(planner => planner.Requests);
var taken = new ConcurrentBag<double>();
var clock = Stopwatch.StartNew();
await Task.WhenAll(crowd.Select(async (planner, number) =>
{
    while (clock.Elapsed.TotalSeconds < seconds)
    {
        taken.Add(await planner.SaveAsync(number % 2 == 0 ? "goals" : "projects"));
    }
}));
var took = clock.Elapsed.TotalSeconds;
var errors = crowd.Sum(planner => planner.Errors);
Say(string.Create(CultureInfo.InvariantCulture, $"{planners} planners at once, {took:0} s, {crowd.Sum(planner => planner.Requests) - before} requests, {taken.Count} of them saves ({taken.Count / took:0.0}/s), errors {errors}"), [.. taken]);
return one.Errors + errors == 0 ? 0 : 1;

static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static double At(IEnumerable<double> times, double share)
{
    var sorted = times.Order().ToList();
    return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
}

static void Say(string what, IReadOnlyCollection<double> times) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {times.Count} saves, P50 {At(times, 0.50):0.0} ms, P95 {At(times, 0.95):0.0} ms, max {times.Max():0.0} ms"));

namespace Kaname.Bench
{
    internal sealed partial class Planner : IDisposable
    {
        private const int Projects = 24;
        private readonly HttpClient _http;
        private readonly Uri _bare;
        private readonly Dictionary<string, Dictionary<string, string>> _typed = [];
        private string _plan = "";
        private int _round;

        private Planner(Uri site, Uri bare)
        {
            _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site };
            _bare = bare;
        }

        public int Errors { get; private set; }

        public int Requests { get; private set; }

        /// <summary>Signs in, starts a plan and writes its period, its area of six prefectures, its goals and its projects.</summary>
        public static async Task<Planner> StartAsync(Uri site, Uri bare, string account, string name)
        {
            var planner = new Planner(site, bare);
            await planner.MustAsync("/sign-in", new() { ["email"] = $"{account}@demo.example", ["password"] = "kaname-demo-2028" });
            planner._plan = (await planner.MustAsync("/workspace/start", new() { ["type"] = "B", ["name"] = name })).Split('/')[3];
            await planner.MustAsync(planner.Section("basics"), new() { ["name"] = name, ["start"] = "2028", ["end"] = "2034", ["_do"] = "save" });
            await planner.MustAsync(planner.Section("area"), new() { ["places"] = "富山県\n石川県\n福井県\n新潟県\n長野県\n岐阜県", ["_do"] = "save" });
            planner._typed["goals"] = await planner.GoalsAsync();
            planner._typed["projects"] = ProjectFields();
            foreach (var slug in planner._typed.Keys)
            {
                await planner.MustAsync(planner.Section(slug), new(planner._typed[slug]) { ["_do"] = "save" });
            }

            return planner;
        }

        public void Dispose() => _http.Dispose();

        public int FieldsOf(string slug) => _typed[slug].Count;

        /// <summary>Opens the form as it now stands, changes one figure, and says how many milliseconds it took until the save was answered.</summary>
        public async Task<double> SaveAsync(string slug)
        {
            var form = await FormAsync(slug);
            return await TimeAsync(Section(slug), form);
        }

        /// <summary>Sends a form of the same size to the peer.</summary>
        public async Task<double> SaveBareAsync(string slug)
        {
            var form = await FormAsync(slug);
            return await TimeAsync(new Uri(_bare, "/").ToString(), form);
        }

        private string Section(string slug) => $"/workspace/plans/{_plan}/sections/{slug}";

        private async Task<Dictionary<string, string>> FormAsync(string slug)
        {
            _round++;
            var changed = _typed[slug].Keys.First(name => name.EndsWith(".final", StringComparison.Ordinal) || name.EndsWith("plannedYen.2028", StringComparison.Ordinal));
            _typed[slug][changed] = (9_000 + _round).ToString(CultureInfo.InvariantCulture);
            return new(_typed[slug].Concat(HiddenOf(await OpenAsync(Section(slug)))).DistinctBy(field => field.Key)) { ["_do"] = "save" };
        }

        private async Task<double> TimeAsync(string address, Dictionary<string, string> form)
        {
            using var body = new FormUrlEncodedContent(form);
            await body.LoadIntoBufferAsync();
            var started = Stopwatch.GetTimestamp();
            try
            {
                Requests++;
                using var answer = await _http.PostAsync(address, body);
                await answer.Content.ReadAsByteArrayAsync();
                Errors += answer.StatusCode is HttpStatusCode.SeeOther ? 0 : 1;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                Errors++;
            }

            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        private async Task<string> OpenAsync(string address)
        {
            Requests++;
            var html = await _http.GetStringAsync(address);
            html = html[html.IndexOf("<main", StringComparison.Ordinal)..];
            return html[..html.IndexOf("</form>", StringComparison.Ordinal)];
        }

        private async Task<string> MustAsync(string address, Dictionary<string, string> typed)
        {
            using var body = new FormUrlEncodedContent(typed.Concat(HiddenOf(await OpenAsync(address))).DistinctBy(field => field.Key));
            using var answer = await _http.PostAsync(address, body);
            return answer.StatusCode is HttpStatusCode.SeeOther ? answer.Headers.Location!.OriginalString : throw new InvalidOperationException($"{address} answers {(int)answer.StatusCode}.");
        }

        /// <summary>Every figure of the tables: six prefectures, the investments apart by private and public.</summary>
        private async Task<Dictionary<string, string>> GoalsAsync() =>
            (await InputsAsync()).Where(name => name.StartsWith("kgi.", StringComparison.Ordinal)).ToDictionary(name => name, name => name[(name.LastIndexOf('.') + 1)..] switch
            {
                "baselineYear" => "2027",
                "targetYear" => "2034",
                "baseline" => "10",
                "final" => "9000",
                var year => (100 + int.Parse(year, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
            });

        private async Task<List<string>> InputsAsync() => [.. Inputs(await OpenAsync(Section("goals"))).Select(input => input["name"].First())];

        private static Dictionary<string, string> ProjectFields()
        {
            var fields = new Dictionary<string, string>();
            for (var row = 0; row < Projects; row++)
            {
                void Put(string field, string value) => fields[$"items.{row}.{field}"] = value;
                Put("name", $"部材の新工場 第{row + 1}期");
                Put("nameEn", $"New works for parts, phase {row + 1}");
                Put("place", "富山県富山市");
                Put("part", row % 3 == 0 ? "public" : "private");
                Put("investors", "見本素材\n見本機械");
                Put("category", "manufacturing");
                Put("stage", "announced");
                Put("start", "2028");
                Put("end", "2034");
                for (var year = 2028; year <= 2034; year++)
                {
                    Put($"plannedYen.{year}", "12.5");
                }
            }

            return fields;
        }

        private static IEnumerable<KeyValuePair<string, string>> HiddenOf(string html) =>
            Inputs(html).Where(input => input["type"].FirstOrDefault() is "hidden").Select(input => KeyValuePair.Create(input["name"].First(), input["value"].FirstOrDefault() ?? ""));

        private static IEnumerable<ILookup<string, string>> Inputs(string html) =>
            Input().Matches(html).Select(input => Attribute().Matches(input.Value).ToLookup(match => match.Groups["name"].Value, match => WebUtility.HtmlDecode(match.Groups["value"].Value)))
                .Where(input => input.Contains("name"));

        [GeneratedRegex("<input[^>]*>", RegexOptions.None, 10_000)]
        private static partial Regex Input();

        [GeneratedRegex("(?<name>[a-zA-Z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.None, 10_000)]
        private static partial Regex Attribute();
    }
}

#:sdk Microsoft.NET.Sdk
#:property PublishAot=false
#:property InvariantGlobalization=true

// Planners at their forms: signs in as accounts of the demo, starts plans, fills their goals in and saves them again and again.
// Arguments: address, saves of the one planner, planners at once, seconds that they save.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

var (site, saves, planners, seconds) = (new Uri(args[0]), Whole(args[1]), Whole(args[2]), Whole(args[3]));
string[] accounts = ["toyama", "ishikawa", "fukui", "toyama-city"];

var one = await Planner.StartAsync(site, accounts[0], "一人の計画");
for (var warm = 0; warm < 20; warm++)
{
    await one.SaveAsync();
}

var times = new List<double>();
for (var i = 0; i < saves; i++)
{
    times.Add(await one.SaveAsync());
}

Say($"one planner, {one.Figures} figures, {saves} saves", times, one.Errors);

var all = new List<Planner>();
for (var i = 0; i < planners; i++)
{
    all.Add(await Planner.StartAsync(site, accounts[i % accounts.Length], $"計画 {i}"));
}

var taken = new ConcurrentBag<double>();
var clock = Stopwatch.StartNew();
await Task.WhenAll(all.Select(async planner =>
{
    while (clock.Elapsed.TotalSeconds < seconds)
    {
        taken.Add(await planner.SaveAsync());
    }
}));
Say($"{planners} planners at once for {seconds} s, {taken.Count} saves ({taken.Count / clock.Elapsed.TotalSeconds:0.0}/s)", [.. taken], all.Sum(planner => planner.Errors));
return one.Errors + all.Sum(planner => planner.Errors) == 0 ? 0 : 1;

static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static void Say(string what, List<double> times, int errors)
{
    times.Sort();
    double At(double share) => times[Math.Min(times.Count - 1, (int)Math.Ceiling(share * times.Count) - 1)];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: P50 {At(0.50):0.0} ms, P95 {At(0.95):0.0} ms, max {times[^1]:0.0} ms, errors {errors}"));
}

internal sealed partial class Planner
{
    private const string Token = "__RequestVerificationToken";
    private readonly HttpClient _http;
    private string _address = "";
    private Dictionary<string, string> _fields = [];
    private int _round;

    private Planner(Uri site) => _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site };

    public int Errors { get; private set; }

    public int Figures { get; private set; }

    public static async Task<Planner> StartAsync(Uri site, string account, string name)
    {
        var planner = new Planner(site);
        await planner.MustAsync("/sign-in", ("email", $"{account}@demo.example"), ("password", "kaname-demo-2028"));
        var begun = await planner.MustAsync("/workspace/start", ("type", "B"), ("name", name));
        var plan = begun.Split('/')[3];
        string Section(string slug) => $"/workspace/plans/{plan}/sections/{slug}";
        await planner.MustAsync(Section("basics"), ("name", name), ("start", "2028"), ("end", "2034"), ("_do", "save"));

        // Every prefecture of the area has a row of its own in the goals: six of them make about 300 figures.
        await planner.MustAsync(Section("area"), ("places", "富山県\n石川県\n福井県\n新潟県\n長野県\n岐阜県"), ("_do", "save"));
        planner._address = Section("goals");
        await planner.OpenAsync();
        planner.Fill();
        if (await planner.SendAsync() is not HttpStatusCode.SeeOther)
        {
            throw new InvalidOperationException($"The goals of {plan} were not saved.");
        }

        return planner;
    }

    /// <summary>Opens the form as it now stands, changes one figure, and says how many milliseconds it took until the save was answered.</summary>
    public async Task<double> SaveAsync()
    {
        await OpenAsync();
        _round++;
        _fields[_fields.Keys.First(name => name.EndsWith(".final", StringComparison.Ordinal))] = (9_000 + _round).ToString(CultureInfo.InvariantCulture);
        var started = Stopwatch.GetTimestamp();
        var status = await SendAsync();
        var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Errors += status is HttpStatusCode.SeeOther ? 0 : 1;
        return taken;
    }

    private async Task OpenAsync()
    {
        var html = await _http.GetStringAsync(_address);
        _fields = FieldsOf(html[html.IndexOf("<main", StringComparison.Ordinal)..]);
    }

    private void Fill()
    {
        foreach (var kgi in _fields.Keys.Where(name => name.StartsWith("kgi.", StringComparison.Ordinal)).ToList())
        {
            var column = kgi[(kgi.LastIndexOf('.') + 1)..];
            _fields[kgi] = column switch
            {
                "baselineYear" => "2027",
                "targetYear" => "2034",
                "baseline" => "10",
                "final" => "9000",
                _ => (100 + int.Parse(column, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture),
            };
            Figures += column is "baselineYear" or "targetYear" ? 0 : 1;
        }
    }

    private async Task<HttpStatusCode> SendAsync()
    {
        _fields["_do"] = "save";
        using var body = new FormUrlEncodedContent(_fields);
        using var answer = await _http.PostAsync(_address, body);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    private async Task<string> MustAsync(string address, params (string Name, string Value)[] typed)
    {
        (_address, _fields) = (address, []);
        await OpenAsync();
        var hidden = _fields.Where(field => field.Key is Token || field.Key.StartsWith('_')).ToDictionary(field => field.Key, field => field.Value);
        foreach (var (name, value) in typed)
        {
            hidden[name] = value;
        }

        using var body = new FormUrlEncodedContent(hidden);
        using var answer = await _http.PostAsync(address, body);
        return answer.StatusCode is HttpStatusCode.SeeOther ? answer.Headers.Location!.OriginalString : throw new InvalidOperationException($"{address} answers {(int)answer.StatusCode}.");
    }

    /// <summary>The inputs with a text in them; a form of goals with no own indicators has no others.</summary>
    private static Dictionary<string, string> FieldsOf(string html)
    {
        var end = html.IndexOf("</form>", StringComparison.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match input in Input().Matches(end < 0 ? html : html[..end]))
        {
            var attributes = Attribute().Matches(input.Value).ToLookup(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
            if (attributes["name"].FirstOrDefault() is { } name && attributes["type"].FirstOrDefault() is null or "text" or "hidden" && name.Length > 0)
            {
                fields[name] = attributes["value"].FirstOrDefault() ?? "";
            }
        }

        return fields;
    }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("([a-zA-Z-]+)=\"([^\"]*)\"")]
    private static partial Regex Attribute();
}

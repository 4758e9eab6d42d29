using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;

namespace Kaname.Web.Tests;

/// <summary>Whatever is asked for, people get a page in the language of the address and programs get problem details. Sent byte by byte: a client would tidy such addresses up.</summary>
public sealed class WrongAddressTests(RunningKaname kaname)
{
    private static readonly string Long = new('a', 7000);

    public static TheoryData<string, string, int> OfPeople => new()
    {
        { "GET", "/no-such-page", 404 },
        { "HEAD", "/no-such-page", 404 },
        { "GET", "/en/no-such-page", 404 },
        { "GET", "/en/en", 404 },
        { "GET", "/en//", 404 },
        { "GET", "//plans", 404 },
        { "GET", "/plans/..%2f..%2fetc", 404 },
        { "GET", "/plans/../../etc", 404 },
        { "GET", "/plans/<script>", 404 },
        { "GET", "/en/plans/%3Cscript%3E", 404 },
        { "GET", "/plans/%E0%A4%A", 404 },
        { "GET", "/plans/%FF", 404 },
        { "GET", "/%", 404 },
        { "GET", "/plans/a%0d%0aSet-Cookie:x", 404 },
        { "GET", "/plans/A-01-0001/versions/99999999999999999999", 404 },
        { "GET", "/blocks/%F0%9F%92%A9", 404 },
        { "GET", "/en/blocks/%F0%9F%92%A9", 404 },
        { "GET", "/built/nope.js", 404 },
        { "GET", "/en/built/nope.js", 404 },
        { "GET", "/" + Long, 404 },
        { "GET", "/plans?q=" + Long, 400 },
        { "GET", "/plans?type=%E0%A4%A", 400 },
        { "GET", RunningKaname.Fault, 500 },
        { "HEAD", RunningKaname.Fault, 500 },
        { "GET", "/en" + RunningKaname.Fault, 500 },
        { "GET", "/status/404", 404 },
        { "GET", "/status/500", 404 },
        { "GET", "/en/status/200", 404 },
        { "POST", "/", 405 },
        { "POST", "/map", 405 },
        { "POST", "/en", 405 },
        { "PUT", "/plans", 405 },
        { "DELETE", "/en/plans", 405 },
        { "OPTIONS", "/plans", 405 },
        { "FOO", "/plans/A-01-0001", 405 },
        { "POST", "/built/site.css", 405 },
        { "POST", "/no-such-page", 404 },
    };

    public static TheoryData<string, string, int> OfPrograms => new()
    {
        { "GET", "/api/v1/plans/%E0%A4%A", 404 },
        { "GET", "/api/v1/plans/<script>", 404 },
        { "GET", "/api/v1/plans/..%2f..%2fetc", 404 },
        { "GET", "/api/v1/plans?q=" + Long, 400 },
        { "GET", "/api/v1/" + Long, 404 },
        { "PUT", "/api/v1/plans", 405 },
        { "GET", "/openapi/v2.json", 404 },
        { "GET", "/health/nope", 404 },
        { "GET", "/api" + RunningKaname.Fault, 500 },
    };

    [Theory, MemberData(nameof(OfPeople))]
    public async Task People_are_answered_with_a_page_in_the_language_of_the_address(string method, string address, int status)
    {
        // Twice: what is kept of the first answer must not make the second one well.
        for (var time = 0; time < 2; time++)
        {
            var (head, body) = await SendAsync(method, address);
            Refuses(head, body, status);
            Assert.Contains("Content-Type: text/html", head, StringComparison.Ordinal);
            Assert.Equal(status == 405, head.Contains("\r\nAllow: GET, HEAD\r\n", StringComparison.Ordinal));
            if (method == "HEAD")
            {
                Assert.Empty(body);
                continue;
            }

            var page = new HtmlParser().ParseDocument(body);
            Assert.Equal(address.StartsWith("/en", StringComparison.Ordinal) ? "en" : "ja", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("script"));
        }
    }

    [Theory, MemberData(nameof(OfPrograms))]
    public async Task Programs_are_answered_with_problem_details(string method, string address, int status)
    {
        for (var time = 0; time < 2; time++)
        {
            var (head, body) = await SendAsync(method, address);
            Refuses(head, body, status);
            Assert.Contains("Content-Type: application/problem+json", head, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("xn--.com")]
    [InlineData("kaname:99999")]
    public async Task A_host_that_is_none_is_refused_and_health_does_not_ask_for_one(string host)
    {
        var (page, words) = await SendAsync("GET", "/en/plans", host);
        Refuses(page, words, 400);
        Assert.Contains("<html lang=\"en\"", words, StringComparison.Ordinal);

        var (problem, _) = await SendAsync("GET", "/api/v1/plans", host);
        Refuses(problem, "", 400);
        Assert.Contains("application/problem+json", problem, StringComparison.Ordinal);

        var (health, _) = await SendAsync("GET", "/health/live", host);
        Assert.StartsWith("HTTP/1.1 200", health, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elsewhere.example/x")]
    [InlineData("/%5Celsewhere.example/x")]
    [InlineData("/%09/elsewhere.example/x")]
    public async Task No_link_of_a_wrong_address_leads_to_another_host(string address)
    {
        foreach (var asked in new[] { address, "/en" + address })
        {
            var (_, body) = await SendAsync("GET", asked);
            var links = new HtmlParser().ParseDocument(body).QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Where(link => link.Contains("elsewhere", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Matches("^/[^/\\\\\\s]", link));
        }
    }

    /// <summary>These never come to the pages: the server itself refuses them, in no words.</summary>
    [Theory]
    [InlineData("/%00", 400)]
    [InlineData("/plans/%00", 400)]
    [InlineData("/api/v1/plans/%00", 400)]
    [InlineData(null, 414)]
    public async Task What_the_server_refuses_tells_nothing(string? address, int status)
    {
        var (head, body) = await SendAsync("GET", address ?? "/plans?q=" + new string('a', 20_000));

        Assert.StartsWith($"HTTP/1.1 {status} ", head, StringComparison.Ordinal);
        Assert.Empty(body);
    }

    [Fact]
    public async Task English_in_capitals_leads_to_the_one_address()
    {
        var (head, _) = await SendAsync("GET", "/EN/about?x=1");

        Assert.StartsWith("HTTP/1.1 301 ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nLocation: /en/about?x=1\r\n", head, StringComparison.Ordinal);
    }

    private static void Refuses(string head, string body, int status)
    {
        Assert.StartsWith($"HTTP/1.1 {status} ", head, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Security-Policy: ", head, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nAge: ", head, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("a test asked for", body, StringComparison.Ordinal);
    }

    private async Task<(string Head, string Body)> SendAsync(string method, string address, string? host = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var here = kaname.Http.BaseAddress!;
        using var client = new TcpClient();
        await client.ConnectAsync(here.Host, here.Port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{method} {address} HTTP/1.1\r\nHost: {host ?? here.Authority}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"), cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(cancellation);
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (answer[..(end + 2)], answer[(end + 4)..]);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kaname.Platform.Access;

namespace Kaname.Web.Tests.Access;

/// <summary>A browser without script: keeps cookies, reads pages, fills their forms in and sends them, and follows nothing by itself.</summary>
internal sealed class SignedIn : IDisposable
{
    private SignedIn(Uri site) =>
        Http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = site };

    public CookieContainer Cookies { get; } = new();

    public HttpClient Http { get; }

    /// <summary>Signed in as an account of the demo, by the part before @: toyama, toyama-governor, ishikawa, fukui, chubu, cabinet, meti, publisher …</summary>
    public static async Task<SignedIn> Async(Uri site, string account)
    {
        var browser = Nobody(site);
        using var answer = await browser.SignInAsync("/sign-in", $"{account}@demo.example", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }

    public static SignedIn Nobody(Uri site) => new(site);

    public Task<HttpResponseMessage> SignInAsync(string address, string email, string password) =>
        SendAsync(address, "main form", ("email", email), ("password", password));

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(address, TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(address);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode}.");
        return await ReadAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Reads a page, types into one of its forms and sends it; a name that the form does not have is sent along, as a button's would be.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, string form, params (string Name, string Value)[] typed) =>
        await SendAsync(address, (await PageAsync(address)).QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{address} has no {form}."), typed);

    /// <summary>Sends a form of a page read before.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, IHtmlFormElement form, params (string Name, string Value)[] typed)
    {
        var written = typed.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        using var body = BodyOf(form, [.. FieldsOf(form).Where(field => !written.Contains(field.Key)), .. typed.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await Http.PostAsync(form.GetAttribute("action") ?? address, body, TestContext.Current.CancellationToken);
    }

    private static HttpContent BodyOf(IHtmlFormElement form, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(fields);
        }

        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            body.Add(new StringContent(value), name);
        }

        return body;
    }

    /// <summary>What a browser would send of a form that nobody has touched.</summary>
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(IParentNode form) =>
        from field in form.QuerySelectorAll("input[name], textarea[name], select[name]")
        let value = field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" or "submit" } => null,
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement choice => choice.Value,
            _ => null,
        }
        where value is not null
        select KeyValuePair.Create(field.GetAttribute("name")!, value);

    public void Dispose() => Http.Dispose();
}

#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false

// The peer of a cached page: Kestrel alone, answering every request with the bytes and headers of one file.
// Arguments: address, body file, content type, content encoding (or -).
var (address, file, type, encoding) = (args[0], args[1], args[2], args[3]);
var body = await File.ReadAllBytesAsync(file);
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls(address);
builder.Logging.ClearProviders();
var app = builder.Build();
app.Run(context =>
{
    context.Response.ContentType = type;
    context.Response.ContentLength = body.Length;
    if (encoding != "-")
    {
        context.Response.Headers.ContentEncoding = encoding;
    }

    return context.Response.Body.WriteAsync(body, 0, body.Length);
});
await app.RunAsync();

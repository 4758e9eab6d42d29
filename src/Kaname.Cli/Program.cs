using Kaname.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

// A bare host to see the pages with, until the commands stand.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.Services.AddKanameWeb();

var app = builder.Build();
app.UseKanameWeb();
app.Run();

using Kaname.Platform;
using Kaname.Platform.Access;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kaname.Web.Access;

/// <summary>Puts signing in into a host.</summary>
internal static class WebAccess
{
    /// <summary>Cells of the largest form; the framework's own limit is an eighth of it.</summary>
    private const int MostFields = 8192;

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddScoped<CurrentPerson>();
        services.AddScoped<KeptForms>();
        services.AddScoped<SignInAnswer>();
        services.AddScoped<AccountCookie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddApplicationCookie();
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.ConfigureApplicationCookie(Configure);
        services.AddAntiforgery(options => options.Cookie.Name = "kaname-form");
        services.Configure<FormOptions>(options => options.ValueCountLimit = MostFields);
        services.AddDataProtection().SetApplicationName("kaname");
        services.AddOptions<KeyManagementOptions>().Configure<PlatformOptions, ILoggerFactory>((keys, platform, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(KeysFolder(platform.DataFolder), logs));
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "kaname";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.EventsType = typeof(AccountCookie);
    }

    /// <summary>Who can read the keys can sign in as anybody: the folder is its owner's alone.</summary>
    private static DirectoryInfo KeysFolder(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

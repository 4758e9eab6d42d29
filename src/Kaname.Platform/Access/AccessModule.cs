using Kaname.Platform.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Access;

/// <summary>Puts the accounts into a host. How somebody signs in is the web's; here is what an account is and how its password is kept.</summary>
public static class AccessModule
{
    /// <summary>Wrong passwords in a row before an account rests.</summary>
    public const int MostFailures = 8;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    internal static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = MostFailures;
            options.Lockout.DefaultLockoutTimeSpan = Rest;
            options.User.RequireUniqueEmail = true;
        }).AddUserStore<UserOnlyStore<Account, KanameContext, Guid>>();
        return services;
    }
}

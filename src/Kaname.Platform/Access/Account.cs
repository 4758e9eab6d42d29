using Kaname.Policy.Steps;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kaname.Platform.Access;

/// <summary>Somebody who signs in, in one role for one body. Who acts in two roles has two accounts, each with an address of its own.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Code of the body acted for.</summary>
    public required string Organisation { get; init; }

    /// <summary>The role acted in.</summary>
    public required Role Role { get; init; }

    /// <summary>The name as it stands in the record.</summary>
    public required string Name { get; init; }

    public Actor ToActor() => new(OrganisationCode.Parse(Organisation), Role, Name);
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private const int LongestWord = 256;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.Organisation).HasMaxLength(60);
        builder.Property(account => account.Name).HasMaxLength(200);
        builder.Property(account => account.Email).HasMaxLength(LongestWord);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(LongestWord);
        builder.Property(account => account.UserName).HasMaxLength(LongestWord);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(LongestWord);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
    }
}

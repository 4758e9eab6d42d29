using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kaname.Platform.Access;
using Kaname.Platform.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Web.Access;

/// <summary>What people sent after their sign-in had ended. It is shown to them again when they are back, and never sent again by itself.</summary>
public sealed class KeptForms(KanameContext store, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>The parameter of an address that names a kept form.</summary>
    public const string Parameter = "kept";

    /// <summary>Stands for the id where a form could not be kept.</summary>
    internal const string NotKept = "no";

    /// <summary>The most that is kept of one form, in bytes.</summary>
    public const int Most = 2 * 1024 * 1024;

    private const int MostOfOnePerson = 20;
    private const string Token = "__RequestVerificationToken";

    private static readonly TimeSpan Validity = TimeSpan.FromHours(24);

    private readonly IDataProtector _fields = protection.CreateProtector("Kaname.KeptForm");
    private readonly IDataProtector _writers = protection.CreateProtector("Kaname.Writer");

    /// <summary>The fields of a kept form, for the person who wrote it; null for everybody else and after a day. It stays, so that the page can be loaded again.</summary>
    /// <param name="id">The parameter <see cref="Parameter"/> of the address.</param>
    /// <param name="currentAccountId"><see cref="CurrentPerson.AccountId"/>.</param>
    public async Task<IReadOnlyDictionary<string, string[]>?> TakeAsync(string? id, Guid? currentAccountId)
    {
        if (string.IsNullOrEmpty(id) || currentAccountId is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var kept = await store.KeptForms.AsNoTracking().FirstOrDefaultAsync(form => form.Id == id && form.AccountId == currentAccountId && form.ExpiresAt > now);
        try
        {
            return kept is null ? null : JsonSerializer.Deserialize<Dictionary<string, string[]>>(_fields.Unprotect(kept.Fields));
        }
        catch (CryptographicException)
        {
            // The installation's keys were replaced since.
            return null;
        }
    }

    /// <summary>
    /// Who wrote a form, as it stands in it. Protected, so that nobody can leave a form for another: a page of another site can send one
    /// here, without the cookie, but cannot make this.
    /// </summary>
    internal string WriterOf(Guid account) => _writers.Protect(account.ToString());

    /// <summary>Who wrote a form that was sent; null where it does not say, or says what this installation never wrote.</summary>
    internal Guid? WriterOf(IFormCollection form) => ReadWriter(form[WriterField.Name]);

    /// <summary>Keeps the form of a request, if it has one.</summary>
    /// <returns>The id, or null where there is no form, it is too large or nobody is known to have written it.</returns>
    internal async Task<string?> KeepAsync(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType
                ? await KeepAsync(await context.Request.ReadFormAsync(context.RequestAborted), LocalAddress.Of(context.Request), context.RequestAborted)
                : null;
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            // More fields or more bytes than the server reads.
            return null;
        }
    }

    /// <summary>Keeps the fields, files apart.</summary>
    private async Task<string?> KeepAsync(IFormCollection form, string address, CancellationToken cancellation)
    {
        var fields = form.Where(field => field.Key is not (WriterField.Name or Token)).ToDictionary(field => field.Key, field => field.Value.ToArray());
        var text = JsonSerializer.Serialize(fields);
        if (WriterOf(form) is not { } writer || Encoding.UTF8.GetByteCount(text) > Most || address.Length > 2000
            || !await store.Accounts.AnyAsync(account => account.Id == writer, cancellation))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        await store.KeptForms.Where(kept => kept.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
        if (await store.KeptForms.CountAsync(kept => kept.AccountId == writer, cancellation) >= MostOfOnePerson)
        {
            return null;
        }

        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        store.KeptForms.Add(new() { Id = id, AccountId = writer, Address = address, Fields = _fields.Protect(text), ExpiresAt = now + Validity });
        await store.SaveChangesAsync(cancellation);
        return id;
    }

    private Guid? ReadWriter(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : Guid.Parse(_writers.Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

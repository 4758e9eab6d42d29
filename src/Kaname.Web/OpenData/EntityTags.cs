using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Kaname.Web.OpenData;

/// <summary>
/// The entity tag of an answer, known before the first byte is written: this program, this edition of the data, this address.
/// Weak, because the same answer may leave compressed or not.
/// </summary>
internal static class EntityTags
{
    private static readonly string Program = typeof(EntityTags).Module.ModuleVersionId.ToString("N");

    public static string Of(HttpRequest request, string edition)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Program}\n{edition}\n{request.Path}\n{request.QueryString}"));
        return $"W/\"{Convert.ToHexStringLower(hash.AsSpan(0, 10))}\"";
    }

    /// <summary>Does the asker hold this very answer already?</summary>
    public static bool IsHeld(HttpRequest request, string tag)
    {
        var held = request.Headers.IfNoneMatch;
        return !StringValues.IsNullOrEmpty(held)
            && EntityTagHeaderValue.TryParseList(held, out var tags)
            && tags.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
    }
}

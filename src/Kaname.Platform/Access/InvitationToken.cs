using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Kaname.Platform.Access;

/// <summary>The secret of a one-time link, 256 random bits. The store keeps only its hash, so that who reads the store cannot use the link.</summary>
public sealed record InvitationToken
{
    private InvitationToken(string text) => Text = text;

    /// <summary>As it stands in the link.</summary>
    public string Text { get; }

    /// <summary>As it stands in the store.</summary>
    public string Hash => HashOf(Text);

    public static InvitationToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Never the secret: records are written into logs without a thought.</summary>
    public override string ToString() => nameof(InvitationToken);
}

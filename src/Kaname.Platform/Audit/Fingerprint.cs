using System.Security.Cryptography;
using System.Text;

namespace Kaname.Platform.Audit;

/// <summary>A short proof of what a text was, without the text.</summary>
public static class Fingerprint
{
    /// <returns>SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits.</returns>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

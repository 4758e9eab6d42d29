using System.Buffers;
using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Plans.PlanFiles;

/// <summary>A file that was sent, with the fields beside it.</summary>
internal sealed class Upload
{
    /// <summary>The file's name without folders; empty where none was chosen.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its bytes; null where none was chosen.</summary>
    public byte[]? Bytes { get; set; }

    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public string Field(string name) => Fields.GetValueOrDefault(name, "");
}

/// <summary>Reads a form with a file as it comes in, so that one far too large is refused in words and not by a broken connection.</summary>
internal static class ReadUpload
{
    /// <summary>What is read of an upload at most: beyond it the browser is not listened to any longer.</summary>
    private const long LongestListening = 1024L * 1024 * 1024;

    /// <param name="upload">Is filled with what came; what stood before a fault stays known.</param>
    /// <returns>Null, or why it cannot be taken.</returns>
    public static Task<Refusal?> RunAsync(HttpContext context, IAntiforgery antiforgery, Upload upload) =>
        SentForm.ReadAsync(context, antiforgery, LongestListening, (name, text) => upload.Fields[name] = text, async (_, name, body) =>
        {
            upload.Name = name;
            upload.Bytes = await BytesAsync(body, context.RequestAborted);
            return upload.Bytes is not null
                ? null
                : new("file-too-large", $"「{name}」は大きすぎます。1つのファイルは{EvidenceRules.LargestFile / 1024 / 1024} MB までです。分けるか、小さくしてから加えてください。", $"\"{name}\" is too large. A file may have {EvidenceRules.LargestFile / 1024 / 1024} MB at most: split it or make it smaller.");
        });

    /// <summary>The bytes, or null where they are more than a file may have; the rest is read past, so that the answer finds its way.</summary>
    private static async Task<byte[]?> BytesAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            using var kept = new MemoryStream();
            int read;
            while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
            {
                if (kept.Length + read > EvidenceRules.LargestFile)
                {
                    await body.CopyToAsync(Stream.Null, cancellation);
                    return null;
                }

                kept.Write(buffer, 0, read);
            }

            return kept.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

using Kaname.Platform.Actions;
using Kaname.Platform.Network.Contracts;
using Kaname.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Network;

/// <summary>The files of a data set as one form sends them.</summary>
internal sealed class TradeUpload
{
    public string Name { get; private set; } = "";

    public string? Firms { get; private set; }

    public List<string> Transactions { get; } = [];

    /// <summary>Writes the files into a folder as they come in; what is too much is told file by file, in words.</summary>
    /// <returns>Null, or why they cannot be taken.</returns>
    public Task<Refusal?> ReadAsync(HttpContext context, IAntiforgery antiforgery, TradeFiles files, string folder) =>
        SentForm.ReadAsync(context, antiforgery, longest: null, (field, text) => Name = field == "name" ? text : Name, async (field, name, body) =>
        {
            var (path, refusal) = await files.KeepAsync(folder, name, body, context.RequestAborted);
            if (path is not null && field == "firms")
            {
                Firms = path;
            }
            else if (path is not null)
            {
                Transactions.Add(path);
            }

            return refusal;
        });
}

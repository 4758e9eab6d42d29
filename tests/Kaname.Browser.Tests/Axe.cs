using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Kaname.Browser.Tests;

/// <summary>axe-core in the page itself, asked for its violations alone: carrying everything that a page does right out of the browser takes several times as long as the check.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<IReadOnlyList<AxeFault>> FaultsAsync(this IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        var answer = await page.EvaluateAsync<string>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return JSON.stringify(violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map((node) => node.html) })));
            }
            """);
        return JsonSerializer.Deserialize<AxeFault[]>(answer, JsonSerializerOptions.Web)!;
    }
}

/// <summary>A rule that the page breaks, how grave that is for a reader, and up to three of the elements that break it.</summary>
internal sealed record AxeFault(string Id, string? Impact, IReadOnlyList<string> Nodes)
{
    public override string ToString() => $"{Id} ({Impact}): {string.Join("\n  ", Nodes)}";
}

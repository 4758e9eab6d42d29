using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>Reads <c>data/briefing</c>, checks all of it and gives it as one immutable whole.</summary>
public static class LoadBriefing
{
    /// <summary>Reads the briefing below a folder of facts.</summary>
    /// <param name="factsFolder">The folder that holds <c>briefing/</c>.</param>
    /// <exception cref="StoreProblem">Something is off: the sentence names the first few faults by file, line and column.</exception>
    public static Briefing From(string factsFolder)
    {
        using var reader = new FactReader(factsFolder);
        var words = ReadWords.From(reader);
        var clusters = ReadClusters.From(reader, words);
        var investments = ReadInvestments.From(reader, words, clusters);
        var blocks = ReadBlocks.From(reader, clusters);
        var policy = ReadPolicy.From(reader);
        CheckCounts.Of(words, clusters, investments, blocks, policy, Path.Combine(factsFolder, "briefing"), reader.Faults);
        reader.Faults.ThrowIfAny();

        return new Briefing(Assemble(blocks, clusters, investments))
        {
            Edition = reader.TakeEdition(),
            Fields = words.Fields,
            Categories = words.Categories,
            Stages = words.Stages,
            CrosscuttingIssues = words.CrosscuttingIssues,
            Sources = words.Sources,
            KgiTree = policy.KgiTree,
            KgiNotes = policy.KgiNotes,
            PlanTypes = policy.PlanTypes,
            Support = policy.Support,
            Bodies = policy.Bodies,
            Bureaus = policy.Bureaus,
        };
    }

    private static List<BlockDraft> Assemble(
        IReadOnlyList<BlockDraft> blocks,
        IReadOnlyList<ClusterDraft> clusters,
        IReadOnlyList<InvestmentProject> investments)
    {
        var byCluster = investments.ToLookup(project => project.Cluster, StringComparer.Ordinal);
        var byBlock = clusters
            .Select(cluster => cluster with { Investments = [.. byCluster[cluster.Id]] })
            .ToLookup(cluster => cluster.Block, StringComparer.Ordinal);
        return [.. blocks.OrderBy(block => block.Number).Select(block => block with { Clusters = [.. byBlock[block.Slug]] })];
    }
}

using System.Runtime.CompilerServices;
using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;

namespace Kaname.Web.Projects;

/// <summary>Investment projects of one kind of data: real ones that the paper names, and those of published plans.</summary>
/// <param name="briefing">The paper.</param>
/// <param name="municipalities">The reference list, for the places of plans' projects.</param>
public sealed class InvestmentRows(Briefing briefing, Municipalities municipalities)
{
    private readonly InvestmentRow[] _paper = [.. briefing.Investments.Select(project => InvestmentRow.Of(project, briefing))];
    private readonly ConditionalWeakTable<PublishedNation, IReadOnlyList<InvestmentRow>> _rows = [];

    /// <summary>The projects of what is published, in an order that does not change: the paper's first, then those of plans by id.</summary>
    public IReadOnlyList<InvestmentRow> Of(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        return _rows.GetValue(nation, known => [.. known.Data == DataKind.Real ? _paper : [], .. PlannedInvestments.Of(known, municipalities)]);
    }

    /// <summary>The project with an id, or null. One that several entries make answers to the id of each.</summary>
    public InvestmentRow? Find(PublishedNation nation, string? id) => id is null
        ? null
        : Of(nation).FirstOrDefault(row => row.Id == id || row.OtherIds.Contains(id, StringComparer.Ordinal));

    /// <summary>A name of the data as it stands.</summary>
    public string EditionOf(PublishedNation nation)
    {
        ArgumentNullException.ThrowIfNull(nation);
        return $"{briefing.Edition}.{municipalities.Edition}.{nation.Data}.{nation.Stamp}";
    }
}

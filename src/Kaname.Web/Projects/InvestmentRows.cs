using Kaname.Platform.Store;
using Kaname.Platform.Strategy.Contracts;

namespace Kaname.Web.Projects;

/// <summary>Investment projects of one kind of data: those that the paper names, or those of published sample plans.</summary>
/// <param name="briefing">The paper's.</param>
public sealed class InvestmentRows(Briefing briefing)
{
    private readonly InvestmentRow[] _paper = [.. briefing.Investments.Select(InvestmentRow.Of)];

    /// <summary>The projects, in an order that does not change.</summary>
    public IReadOnlyList<InvestmentRow> Of(DataKind kind) => kind == DataKind.Real ? _paper : [];

    /// <summary>A name of the data as it stands.</summary>
    public string EditionOf(DataKind kind) => kind == DataKind.Real ? briefing.Edition : "none";
}

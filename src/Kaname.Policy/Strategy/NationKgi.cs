using Kaname.Policy.Indicators;

namespace Kaname.Policy.Strategy;

/// <summary>One KGI of the whole policy (全体KGI), an outcome of official statistics, beside which the sum of plans is shown.</summary>
/// <param name="Kgi">Which KGI.</param>
/// <param name="Name">Its name in the paper, with the area it is limited to.</param>
/// <param name="NameEn">Its name in English; the translation is ours.</param>
/// <param name="ExcludesTokyoArea">Does the paper say 東京圏以外? True for ① and ②, false for ③.</param>
/// <param name="Source">Where the paper names it.</param>
public sealed record NationKgi(Kgi Kgi, string Name, string NameEn, bool ExcludesTokyoArea, PaperSource Source)
{
    /// <summary>The paper names them, and their limits.</summary>
    public Basis Basis { get; } = Basis.Paper;
}

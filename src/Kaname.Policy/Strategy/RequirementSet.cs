using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>A list of requirements for one type of plan in one version.</summary>
/// <param name="Type">The type of plan.</param>
/// <param name="Version">The version: the month of the paper.</param>
/// <param name="Title">What the list is called, in Japanese.</param>
/// <param name="TitleEn">What the list is called, in English.</param>
/// <param name="Source">The heading of the paper's list; null for our own.</param>
/// <param name="IsOpen">Does the paper end the list with 等, so that more may come? Our own lists are always open.</param>
/// <param name="Items">The requirements in order.</param>
public sealed record RequirementSet(
    PlanType Type,
    string Version,
    string Title,
    string TitleEn,
    PaperSource? Source,
    bool IsOpen,
    IReadOnlyList<Requirement> Items)
{
    /// <summary>The paper's, or ours.</summary>
    public Basis Basis => Source is null ? Basis.Ours : Basis.Paper;

    /// <summary>A sentence that says that the list is open, in Japanese; empty if it is not.</summary>
    public string OpenNote => (IsOpen, Basis) switch
    {
        (false, _) => "",
        (_, Basis.Paper) => "会議資料の一覧は「等」で終わります。これから増えることがあります。",
        _ => "このシステムが独自に確かめる項目です。会議資料の要件ではありません。",
    };

    /// <summary>A sentence that says that the list is open, in English; empty if it is not.</summary>
    public string OpenNoteEn => (IsOpen, Basis) switch
    {
        (false, _) => "",
        (_, Basis.Paper) => "The paper's list ends with \"and others\": more may be added.",
        _ => "These are checks of this system's own, not requirements of the paper.",
    };

    /// <summary>Looks at a plan whose authors are not known, or are the state.</summary>
    /// <param name="content">The plan.</param>
    /// <returns>One result for each item, in the order of the list.</returns>
    /// <exception cref="ArgumentException">The plan is of another type.</exception>
    public IReadOnlyList<RequirementResult> Check(PlanContent content) => Check(new PlanFacts(content, []));

    /// <summary>Looks at a plan.</summary>
    /// <param name="plan">The plan with its authors.</param>
    /// <returns>One result for each item, in the order of the list.</returns>
    /// <exception cref="ArgumentException">The plan is of another type.</exception>
    public IReadOnlyList<RequirementResult> Check(PlanFacts plan) => [.. Items.Select(item => item.Check(plan))];

    /// <summary>The requirement with an id, or null if the list has none.</summary>
    /// <param name="id">For example <c>B3</c>.</param>
    public Requirement? Of(string? id) => Items.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal));
}

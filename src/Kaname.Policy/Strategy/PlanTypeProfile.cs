namespace Kaname.Policy.Strategy;

/// <summary>What the paper says of one type of plan, in sentences of our own.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">Its name in the paper.</param>
/// <param name="NameEn">Its name in English; the translation is ours.</param>
/// <param name="Summary">What it is, in Japanese.</param>
/// <param name="SummaryEn">What it is, in English.</param>
/// <param name="Author">Who writes it, in Japanese.</param>
/// <param name="AuthorEn">Who writes it, in English.</param>
/// <param name="Area">How large its area mainly is, in Japanese.</param>
/// <param name="AreaEn">How large its area mainly is, in English.</param>
/// <param name="FieldScope">Which fields it may be about, in Japanese.</param>
/// <param name="FieldScopeEn">Which fields it may be about, in English.</param>
public sealed record PlanTypeProfile(
    PlanType Type,
    string Name,
    string NameEn,
    string Summary,
    string SummaryEn,
    string Author,
    string AuthorEn,
    string Area,
    string AreaEn,
    string FieldScope,
    string FieldScopeEn)
{
    /// <summary>Always the paper: these are its facts.</summary>
    public Basis Basis { get; } = Basis.Paper;

    /// <summary>Where the paper describes the three types.</summary>
    public PaperSource Source { get; } = new("資料2", "地域未来戦略における3つのタイプの計画について（概要）");
}

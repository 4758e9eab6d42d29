using Kaname.Network.Firms;
using Kaname.Network.Industries;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Scoring;

/// <summary>Among whom a firm is ranked: the firms of a prefecture, of one industry or size only if asked for.</summary>
/// <remarks>
/// METI took the first firms of each prefecture, so a prefecture is the rule; <see cref="Nation"/> is for comparing across them.
/// A degree keeps its prefecture's total as denominator in every group: a group narrows who is compared, not what is measured.
/// </remarks>
public sealed record PeerGroup
{
    private PeerGroup()
    {
    }

    /// <summary>All firms of a prefecture.</summary>
    /// <param name="prefecture">The prefecture.</param>
    /// <exception cref="ArgumentException">It is the default value, which is no prefecture.</exception>
    public PeerGroup(PrefectureCode prefecture)
    {
        if (prefecture == default)
        {
            throw new ArgumentException("A peer group needs a prefecture.", nameof(prefecture));
        }

        Prefecture = prefecture;
    }

    /// <summary>All firms of the nation.</summary>
    public static PeerGroup Nation { get; } = new();

    /// <summary>The prefecture; null for the nation.</summary>
    public PrefectureCode? Prefecture { get; }

    /// <summary>The industry; null for all, also the firms whose file names none.</summary>
    public Industry? Industry { get; init; }

    /// <summary>The size band; null for all, also the firms whose workers are unknown.</summary>
    public SizeBand? Size { get; init; }

    /// <summary>Does a firm belong to the group?</summary>
    /// <param name="prefecture">The firm's prefecture.</param>
    /// <param name="industryCode">Its industry as the firms file gives it: a letter or two to four digits, "" for none.</param>
    /// <param name="workers">Its workers in the latest year; null if unknown.</param>
    public bool Contains(PrefectureCode prefecture, string? industryCode, long? workers) =>
        (Prefecture is null || Prefecture == prefecture)
        && (Industry is not { } industry || industry.Contains(industryCode))
        && (Size is null || Size == SizeBands.Of(workers));

    /// <summary>The group's firms in a table, ascending.</summary>
    /// <param name="firms">The table.</param>
    /// <param name="latestYear">The year whose workers give the size; a firm without a figure of that year has the size unknown.</param>
    public IEnumerable<int> Of(FirmTable firms, FiscalYear latestYear)
    {
        ArgumentNullException.ThrowIfNull(firms);
        var year = firms.YearsOf(FirmFigure.Employees).Count == 0 ? (FiscalYear?)null : latestYear;
        var (first, count) = Prefecture is { } prefecture ? firms.In(prefecture) : (0, firms.Count);
        return Enumerable.Range(first, count).Where(firm => Contains(
            firms.Prefecture(firm),
            Industry is null ? "" : firms.Industry(firm),
            Size is null ? null : firms.Figure(FirmFigure.Employees, firm, year)));
    }

    /// <summary>岐阜県・金属製品・21人〜100人.</summary>
    public string ToJapanese() => string.Join('・', Parts(
        Prefecture is { } prefecture ? Prefectures.Of(prefecture).Name : "全国", Industry?.Name, Size?.Name()));

    /// <summary>Gifu, Fabricated metal products, 21 to 100 workers.</summary>
    public string ToEnglish() => string.Join(", ", Parts(
        Prefecture is { } prefecture ? Prefectures.Of(prefecture).NameEn : "Nation", Industry?.NameEn, Size?.NameEn()));

    /// <summary>The English line.</summary>
    public override string ToString() => ToEnglish();

    private static IEnumerable<string> Parts(params IEnumerable<string?> parts) => parts.OfType<string>();
}

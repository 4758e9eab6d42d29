using System.Collections.Frozen;
using Kaname.Policy.Geography;

namespace Kaname.Policy.Strategy;

/// <summary>What the paper leaves open and an operator may set. Immutable: change it with <c>with</c>.</summary>
public sealed record PolicySettings
{
    /// <summary>The settings this product starts from.</summary>
    public static PolicySettings Default { get; } = new();

    /// <summary>Which settings these are.</summary>
    public string Version { get; init; } = "2026-05";

    /// <summary>東京圏, which the nation's ① and ② leave out: 埼玉, 千葉, 東京 and 神奈川 unless set otherwise.</summary>
    public IReadOnlySet<PrefectureCode> TokyoArea { get; init; } =
        new[] { new PrefectureCode(11), new(12), new(13), new(14) }.ToFrozenSet();

    /// <summary>From which pace on a figure is on track (順調): a share, 0.95 for 95 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public decimal PaceOnTrack
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.95m;

    /// <summary>From which pace on a figure is only slightly behind (やや遅れ), below it 遅れ: a share, 0.80 for 80 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0.</exception>
    public decimal PaceSlightlyBehind
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.80m;

    /// <summary>The ten blocks with their prefectures; a prefecture may be named by two.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = Geography.Blocks.All;

    /// <summary>Whose value each setting starts from: ours for all of them, because the paper fixes none.</summary>
    public static IReadOnlyList<SettingNote> Notes { get; } =
    [
        new(
            nameof(TokyoArea),
            Basis.Ours,
            "会議資料は東京圏の範囲を決めていません。よく使われる埼玉・千葉・東京・神奈川の1都3県としています。",
            "The paper does not define the Tokyo area. These are the four prefectures in common use: Saitama, Chiba, Tokyo and Kanagawa."),
        new(
            nameof(PaceOnTrack),
            Basis.Ours,
            "会議資料に進み具合の区分はありません。見込みの95％以上を順調としています。",
            "The paper has no classes of progress. At least 95 % of what was expected counts as on track."),
        new(
            nameof(PaceSlightlyBehind),
            Basis.Ours,
            "会議資料に進み具合の区分はありません。見込みの80％以上をやや遅れ、それ未満を遅れとしています。",
            "The paper has no classes of progress. At least 80 % of what was expected counts as slightly behind, less as behind."),
        new(
            nameof(Blocks),
            Basis.Ours,
            "会議資料は10のブロックを挙げますが、属する都道府県の一覧はありません。",
            "The paper names ten blocks but does not list their prefectures."),
    ];

    /// <summary>Is the place's prefecture in the Tokyo area?</summary>
    /// <param name="prefecture">The prefecture.</param>
    public bool IsInTokyoArea(PrefectureCode prefecture) => TokyoArea.Contains(prefecture);

    /// <summary>The blocks that name a prefecture: one by default, two where a setting says so, none if a setting forgets it.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public IReadOnlyList<Block> BlocksOf(PrefectureCode prefecture) => [.. Blocks.Where(block => block.Contains(prefecture))];

    /// <summary>The block with a slug, or null if these settings have none.</summary>
    /// <param name="slug">For example <c>hokuriku</c>.</param>
    public Block? BlockOf(string? slug) => Blocks.FirstOrDefault(block => string.Equals(block.Slug, slug, StringComparison.Ordinal));
}

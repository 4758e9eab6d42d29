using Kaname.Policy.Strategy;

namespace Kaname.Policy.Geography;

/// <summary>One of the ten blocks (地方ブロック) by which the paper groups its cluster drafts.</summary>
/// <remarks>
/// The paper names the blocks (資料4) but lists no prefectures under them, so every membership is our reading and a setting.
/// A prefecture may belong to two blocks where a setting says so.
/// </remarks>
/// <param name="Slug">Its name in addresses: <c>hokuriku</c>.</param>
/// <param name="Number">1 to 10, from north to south.</param>
/// <param name="Name">Its name in the paper: 北陸.</param>
/// <param name="NameEn">Its English name: Hokuriku.</param>
/// <param name="Prefectures">Its prefectures in the order of their codes.</param>
public sealed record Block(string Slug, int Number, string Name, string NameEn, IReadOnlyList<PrefectureCode> Prefectures)
{
    /// <summary>Who says that these prefectures belong to the block: always ours.</summary>
    public Basis MembershipBasis { get; init; } = Basis.Ours;

    /// <summary>Those of <see cref="Prefectures"/> that are placed elsewhere as well, by a bureau or in common use.</summary>
    public IReadOnlyList<PrefectureCode> Disputable { get; init; } = [];

    /// <summary>Why the disputable ones stand here, in Japanese; empty if there are none.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why the disputable ones stand here, in English; empty if there are none.</summary>
    public string NoteEn { get; init; } = "";

    /// <summary>Is the prefecture one of this block?</summary>
    /// <param name="prefecture">The prefecture.</param>
    public bool Contains(PrefectureCode prefecture) => Prefectures.Contains(prefecture);
}

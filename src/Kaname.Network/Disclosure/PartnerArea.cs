using Kaname.Policy.Geography;

namespace Kaname.Network.Disclosure;

/// <summary>Where the other side of outside sales is: a prefecture, or overseas.</summary>
/// <remarks>The default value is overseas. Prefectures come first in order, overseas last.</remarks>
public readonly record struct PartnerArea : IComparable<PartnerArea>
{
    /// <summary>How many there are: 47 prefectures and overseas.</summary>
    public const int Count = PrefectureCode.Count + 1;

    private PartnerArea(PrefectureCode? prefecture) => Prefecture = prefecture;

    /// <summary>OVERSEAS: every buyer abroad.</summary>
    public static PartnerArea Overseas => default;

    /// <summary>The prefecture; null for overseas.</summary>
    public PrefectureCode? Prefecture { get; }

    /// <summary>"01" to "47", or "OVERSEAS" as in a transactions file.</summary>
    public string Value => Prefecture?.Value ?? "OVERSEAS";

    internal int Place => (Prefecture?.Number ?? Count) - 1;

    /// <summary>The buyers of a prefecture.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public static PartnerArea Of(PrefectureCode prefecture) => new(prefecture);

    /// <summary>Everywhere that a prefecture's outside sales can go: the 46 others in the order of their codes, then overseas.</summary>
    /// <param name="home">The prefecture itself.</param>
    public static IReadOnlyList<PartnerArea> OutsideOf(PrefectureCode home) =>
    [
        .. Enumerable.Range(1, PrefectureCode.Count).Where(number => number != home.Number).Select(number => Of(new PrefectureCode(number))),
        Overseas,
    ];

    /// <inheritdoc/>
    public int CompareTo(PartnerArea other) => Place.CompareTo(other.Place);

    /// <summary>Does the first stand before the second?</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <(PartnerArea left, PartnerArea right) => left.Place < right.Place;

    /// <summary>Does the first stand after the second?</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >(PartnerArea left, PartnerArea right) => left.Place > right.Place;

    /// <summary>Does the first stand before the second, or are they equal?</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator <=(PartnerArea left, PartnerArea right) => left.Place <= right.Place;

    /// <summary>Does the first stand after the second, or are they equal?</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool operator >=(PartnerArea left, PartnerArea right) => left.Place >= right.Place;

    /// <summary>The value.</summary>
    public override string ToString() => Value;
}

using System.Runtime.InteropServices;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;

namespace Kaname.Network.Degrees;

/// <summary>コネクター度 and ハブ度 of one firm (資料2の注), with the exact amounts that they are made of.</summary>
/// <param name="Number">The firm.</param>
/// <param name="Prefecture">Its prefecture.</param>
/// <param name="OutsideSales">Its sales to other prefectures and abroad (域外販売額), yen; negative where returns exceed them.</param>
/// <param name="PrefectureOutsideSales">The same of all firms of its prefecture, yen.</param>
/// <param name="ConnectorRank">Its rank by outside sales within the prefecture, from 1, equal ones sharing the smaller; null where there is no degree.</param>
/// <param name="InsidePurchases">What it buys from firms of its own prefecture (域内仕入額), yen.</param>
/// <param name="PrefectureInsidePurchases">The same of all firms of its prefecture, yen.</param>
/// <param name="HubRank">Its rank by inside purchases within the prefecture; null where there is no degree.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FirmDegrees(
    CorporateNumber Number,
    PrefectureCode Prefecture,
    long OutsideSales,
    long PrefectureOutsideSales,
    int? ConnectorRank,
    long InsidePurchases,
    long PrefectureInsidePurchases,
    int? HubRank)
{
    /// <summary>OutsideSales ÷ PrefectureOutsideSales; null (算定不能) where the prefecture's total is not positive.</summary>
    public double? ConnectorDegree => PrefectureOutsideSales > 0 ? (double)OutsideSales / PrefectureOutsideSales : null;

    /// <summary>InsidePurchases ÷ PrefectureInsidePurchases; null (算定不能) where the prefecture's total is not positive.</summary>
    public double? HubDegree => PrefectureInsidePurchases > 0 ? (double)InsidePurchases / PrefectureInsidePurchases : null;
}

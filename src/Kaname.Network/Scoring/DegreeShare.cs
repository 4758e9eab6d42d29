using System.Runtime.InteropServices;

namespace Kaname.Network.Scoring;

/// <summary>A connector or hub degree as the exact fraction that it is: a firm's yen over its prefecture's.</summary>
/// <param name="Yen">The firm's sales outside, or purchases inside; negative where returns exceed them.</param>
/// <param name="PrefectureYen">The same of all firms of its prefecture. Zero or below: the degree is not computable.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DegreeShare(long Yen, long PrefectureYen)
{
    /// <summary>Is the denominator above zero?</summary>
    public bool IsComputable => PrefectureYen > 0;

    /// <summary>The share of one, mostly 0 to 1; null if it is not computable.</summary>
    public double? Value => IsComputable ? (double)Yen / PrefectureYen : null;

    /// <summary>Compares two computable degrees exactly, also over different denominators.</summary>
    internal static int Compare(in DegreeShare left, in DegreeShare right) => left.PrefectureYen == right.PrefectureYen
        ? left.Yen.CompareTo(right.Yen)
        : Math.BigMul(left.Yen, right.PrefectureYen).CompareTo(Math.BigMul(right.Yen, left.PrefectureYen));
}

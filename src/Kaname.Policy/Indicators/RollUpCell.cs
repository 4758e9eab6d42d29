using System.Runtime.InteropServices;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>Where in a partial sum a fact falls.</summary>
/// <remarks>
/// A plain fact falls by plan, KGI, year, prefecture and part, however many there are. Only a fact that another plan may list
/// too, one with a shared key or a firm, keeps its place, key and firm.
/// </remarks>
/// <param name="PlanId">The plan.</param>
/// <param name="Kgi">The KGI.</param>
/// <param name="FiscalYear">The year.</param>
/// <param name="Prefecture">The prefecture.</param>
/// <param name="Part">The part.</param>
/// <param name="Place">The exact place of a fact with a key or a firm; null for plain facts.</param>
/// <param name="SharedKey">The project or programme.</param>
/// <param name="Firm">The firm.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RollUpCellKey(
    string PlanId,
    Kgi Kgi,
    FiscalYear FiscalYear,
    PrefectureCode Prefecture,
    Part Part,
    Place? Place = null,
    string? SharedKey = null,
    CorporateNumber? Firm = null)
{
    /// <summary>The cell of a fact.</summary>
    /// <param name="fact">The fact.</param>
    public static RollUpCellKey Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var key = string.IsNullOrEmpty(fact.SharedKey) ? null : fact.SharedKey;
        var place = key is null && fact.Firm is null ? (Place?)null : fact.Place;
        return new(fact.PlanId, fact.Kgi, fact.FiscalYear, fact.Place.Prefecture, fact.Part, place, key, fact.Firm);
    }

    /// <summary>The cell's name as errors give it: B-23-0014 investment 2027 21 Private 21213 P-0014-03.</summary>
    public override string ToString() => string.Join(
        ' ',
        new[]
        {
            PlanId, Kgi.Slug(), FiscalYear.ToString(), Prefecture.Value, Part == Part.None ? null : Part.ToString(),
            Place?.Value, SharedKey, Firm?.Value,
        }.Where(piece => piece is not null));
}

/// <summary>What the facts of one cell add up to.</summary>
/// <remarks>
/// The sums are 128 bits wide, so that the order of additions can make no difference; whether they fit the 64 bits of an amount
/// is checked when the partial sum is evaluated.
/// </remarks>
/// <param name="Amount">The amounts (of a ratio, the numerators) added.</param>
/// <param name="Denominator">The denominators of a ratio added; zero for other kinds.</param>
/// <param name="Rows">How many facts have an amount.</param>
/// <param name="Blanks">How many facts are blank.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RollUpTally(Int128 Amount, Int128 Denominator, long Rows, long Blanks)
{
    /// <summary>The tally of one fact.</summary>
    /// <param name="fact">The fact.</param>
    public static RollUpTally Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.IsBlank
            ? new(0, 0, 0, 1)
            : new(fact.Amount!.Value, fact.Kgi.Kind() == MeasureKind.Ratio ? fact.Denominator!.Value : 0, 1, 0);
    }

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">The first tally.</param>
    /// <param name="right">The second tally.</param>
    public static RollUpTally operator +(RollUpTally left, RollUpTally right) => new(
        left.Amount + right.Amount, left.Denominator + right.Denominator, left.Rows + right.Rows, left.Blanks + right.Blanks);
}

/// <summary>One cell of a partial sum.</summary>
/// <param name="Key">Where it stands.</param>
/// <param name="Tally">What it adds up to.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RollUpCell(RollUpCellKey Key, RollUpTally Tally);

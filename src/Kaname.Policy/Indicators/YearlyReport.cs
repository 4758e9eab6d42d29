using Kaname.Policy.Strategy;

namespace Kaname.Policy.Indicators;

/// <summary>What one reporter said of one year.</summary>
/// <param name="Year">The year that the figure belongs to, not the year in which it was entered.</param>
/// <param name="Amount">The amount, or the numerator of a ratio; null when asked and left blank.</param>
/// <param name="Denominator">The denominator of a ratio; null for other kinds, or when left blank.</param>
/// <param name="Reporter">Who said it: a government, or a part of one. Each one's latest is taken on its own.</param>
public sealed record YearlyReport(FiscalYear Year, long? Amount, long? Denominator = null, string Reporter = "");

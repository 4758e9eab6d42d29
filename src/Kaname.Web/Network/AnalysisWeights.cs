using System.Globalization;
using Kaname.Network.Scoring;
using Kaname.Web.Plans;

namespace Kaname.Web.Network;

/// <summary>Weights as the form of six fields has them.</summary>
internal static class AnalysisWeights
{
    /// <summary>The name of an indicator's field, in the address too.</summary>
    public static string Field(ScoreIndicator indicator) => "w-" + ReadPlanListQuery.Slug(indicator);

    /// <summary>15; 12.5.</summary>
    public static string Plain(decimal weight) => weight.ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>Six typed fields as one text, which <see cref="ScoreWeights.TryParse"/> reads and tells what is wrong with; a field left empty is 0.</summary>
    public static string Joined(Func<string, string?> typed) => string.Join(',', ScoreIndicators.All.Select(indicator =>
        typed(Field(indicator)) is { } text && text.Trim().Length > 0 ? text.Trim().Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal) : "0"));
}

using System.Globalization;
using Kaname.Network.Scoring;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Identity;
using Kaname.Web.Plans;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Network;

/// <summary>Addresses of the analysis pages, without language.</summary>
public static class AnalysisAddress
{
    /// <summary>The list of data sets.</summary>
    public const string Root = "/workspace/analysis";

    /// <summary>The pledge of confidentiality.</summary>
    public const string Pledge = Root + "/pledge";

    /// <summary>The ranking of a data set.</summary>
    public static string Ranking(string dataSet, RankingQuestion? question = null) => $"{Root}/{Uri.EscapeDataString(dataSet)}{Query(question)}";

    /// <summary>One firm.</summary>
    public static string Firm(string dataSet, CorporateNumber number, RankingQuestion? question = null) =>
        $"{Root}/{Uri.EscapeDataString(dataSet)}/firms/{number.Value}{Query(question)}";

    /// <summary>The weights.</summary>
    public static string Weights(string dataSet, RankingQuestion? question = null) => $"{Root}/{Uri.EscapeDataString(dataSet)}/weights{Query(question)}";

    /// <summary>The ranking as a file: csv or xlsx.</summary>
    public static string File(string dataSet, string kind, RankingQuestion question) => $"{Root}/{Uri.EscapeDataString(dataSet)}/ranking.{kind}{Query(question)}";

    /// <summary>A question as an address writes it, so that it can be kept and sent on.</summary>
    public static string Query(RankingQuestion? question) => question is null ? "" : QueryString.Create(
        ((IEnumerable<(string Name, string? Value)>)
        [
            ("year", question.Year.Year.ToString(CultureInfo.InvariantCulture)),
            ("prefecture", question.Prefecture.Value),
            ("industry", question.Industry?.Code),
            ("municipality", question.Municipality?.Value),
            ("size", question.Size is { } size ? ReadPlanListQuery.Slug(size) : null),
            ("q", question.Words),
            ("peers", question.AmongAlike ? "alike" : null),
            ("order", question.Order == RankingOrder.Total ? null : ReadPlanListQuery.Slug(question.Order)),
            ("weights", question.Weights == ScoreWeights.DegreesOnly ? null : question.Weights.ToString()),
        ]).Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))).ToUriComponent();
}

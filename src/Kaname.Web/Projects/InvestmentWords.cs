using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Projects;

/// <summary>What is said of an investment, as a reader reads it.</summary>
internal static class InvestmentWords
{
    /// <summary>Rapidus株式会社、札幌市; — where nobody is named.</summary>
    public static string Investors(InvestmentRow row) => row.Investors.Count == 0
        ? Formats.NotSaid
        : string.Join(Languages.English ? ", " : "、", Languages.English ? row.InvestorsEn : row.Investors);

    /// <summary>大阪市（森之宮）; with the prefecture's name where a plan says no more; — where nothing is said.</summary>
    public static string Place(InvestmentRow row) => row.Place.Length == 0 || row.PlacePrecision == "not_stated" ? Formats.NotSaid : Languages.Of(row.Place, row.PlaceEn);

    /// <summary>建設中.</summary>
    public static string Stage(InvestmentRow row) => row.StageText.Length == 0 ? Formats.NotSaid : Languages.Of(row.StageText, row.StageTextEn);

    /// <summary>2027年度後半に量産開始; the years of investment for a project of a plan; — where no time is stated.</summary>
    public static string Time(InvestmentRow row) => row.Timing switch
    {
        { Text: { } text } => Languages.Of(text, row.Timing.TextEn),
        { Value: null } => Formats.NotSaid,
        { End: { } end } => Formats.FiscalYears(row.Timing.Value, end),
        _ => Formats.FiscalYear(row.Timing.Value),
    };

    /// <summary>How exact a stated time is: 年度の後半まで.</summary>
    public static string TimePrecision(IStringLocalizer<ProjectsText> texts, InvestmentRow row) =>
        texts[$"Timing_{row.Timing.Precision}{(row.Timing is { Precision: "range" or "or_later", Unit: { } unit } ? "_" + unit : "")}"];

    /// <summary>Public and private together; null where neither is said.</summary>
    public static long? Yen(InvestmentRow row) => row.PublicYen is null && row.PrivateYen is null ? null : (row.PublicYen ?? 0) + (row.PrivateYen ?? 0);

    /// <summary>Its page, without language.</summary>
    public static string Address(InvestmentRow row) => "/investments/" + Uri.EscapeDataString(row.Id);
}

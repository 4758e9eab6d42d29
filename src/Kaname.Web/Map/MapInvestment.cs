using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.Projects;
using Kaname.Web.Site;

namespace Kaname.Web.Map;

/// <summary>An investment as the map shows it.</summary>
/// <param name="Row">The investment.</param>
/// <param name="How">What is known of its place.</param>
/// <param name="Points">Where its symbols stand; none when it is not drawn, several when it names several municipalities.</param>
/// <param name="Why">Why it is not drawn.</param>
public sealed record MapInvestment(InvestmentRow Row, HowDrawn How, IReadOnlyList<MapPoint> Points, WhyNotDrawn? Why)
{
    internal static MapInvestment Of(InvestmentRow row, Municipalities municipalities)
    {
        var known = CodesOf(row).Select(code => municipalities.Of(code)).OfType<Municipality>().ToList();
        if (known.Count > 0)
        {
            return Drawn(row, HowDrawn.Municipality, [.. known.Select(place => new MapPoint(LabelOf(row, place), place.Lat, place.Lon))]);
        }

        if (row is { Lat: { } lat, Lon: { } lon })
        {
            return Drawn(row, HowDrawn.Area, [new(Languages.Of(row.Place, row.PlaceEn), lat, lon)]);
        }

        _ = EnumWords<PlacePrecision>.TryParse(row.PlacePrecision, out var precision);
        return new(row, HowDrawn.Not, [], precision switch
        {
            PlacePrecision.Prefecture => WhyNotDrawn.PrefectureOnly,
            PlacePrecision.Facility or PlacePrecision.Sea => WhyNotDrawn.NoMunicipality,
            _ => WhyNotDrawn.NoPlace,
        });
    }

    private static MapInvestment Drawn(InvestmentRow row, HowDrawn how, IReadOnlyList<MapPoint> points) => row.Category is null
        ? new(row, HowDrawn.Not, [], WhyNotDrawn.NoCategory)
        : new(row, how, points, null);

    private static IEnumerable<MunicipalityCode> CodesOf(InvestmentRow row) =>
        row.OtherMunicipalityCodes.Prepend(row.MunicipalityCode).OfType<string>().Select(code => MunicipalityCode.Parse(code));

    /// <summary>The municipality's own name; in English the paper's place has one where it names a single municipality.</summary>
    private static string LabelOf(InvestmentRow row, Municipality place) =>
        !Languages.English ? place.Name
        : row.IsOfPlan || row.MunicipalityCode is null ? EnglishPlace.Of(place)
        : row.PlaceEn.Split(" (", 2)[0];
}

/// <summary>Where a symbol stands, and the words beside it.</summary>
public sealed record MapPoint(string Label, double Lat, double Lon);

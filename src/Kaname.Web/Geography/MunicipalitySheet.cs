using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Geography;

/// <summary>What the paper and the reference list say of a municipality; nothing in it is sample.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Blocks">The blocks its prefecture stands in, with what the paper says of them.</param>
/// <param name="Bureaus">Whom of METI to ask.</param>
/// <param name="Here">Investments that the paper places in it.</param>
/// <param name="SomewhereInPrefecture">Investments in its prefecture of which the paper states no municipality.</param>
public sealed record MunicipalitySheet(
    Municipality Municipality,
    IReadOnlyList<(Block Block, BlockDraft Draft)> Blocks,
    IReadOnlyList<RegionalBureau> Bureaus,
    IReadOnlyList<InvestmentProject> Here,
    IReadOnlyList<InvestmentProject> SomewhereInPrefecture)
{
    /// <summary>Gathers what is known.</summary>
    public static MunicipalitySheet Of(Municipality municipality, Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(briefing);
        var (code, prefecture) = (municipality.Code, municipality.Code.Prefecture);
        return new(
            municipality,
            [.. PolicySettings.Default.BlocksOf(prefecture).Select(block => (block, briefing.Block(block.Slug)!))],
            [.. briefing.Bureaus.Where(bureau => bureau.Prefectures.Contains(prefecture))],
            [.. briefing.Investments.Where(project => project.Place.Municipality == code || project.Place.OtherMunicipalities.Contains(code))],
            [
                .. briefing.Investments.Where(project =>
                    project.Place.Prefecture == prefecture && project.Place.Municipality is null && project.Place.OtherMunicipalities.Count == 0),
            ]);
    }

    /// <summary>The city of a ward of a designated city, whose code stands on many forms; null where the code is none.</summary>
    public static Municipality? CityOfWard(MunicipalityCode code, Municipalities list)
    {
        ArgumentNullException.ThrowIfNull(list);
        const int perPrefecture = 1000;
        const int firstTown = 201;
        var city = list.In(code.Prefecture).LastOrDefault(municipality => municipality.Code < code);
        return code.Number % perPrefecture < firstTown && city is { } found && found.Name.EndsWith('市') ? found : null;
    }
}

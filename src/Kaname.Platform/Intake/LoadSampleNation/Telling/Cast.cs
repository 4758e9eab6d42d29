using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>Who acts: offices, never persons.</summary>
internal sealed class Cast(Municipalities municipalities, Briefing briefing)
{
    public static Actor CabinetConfirmer { get; } = new(OrganisationCode.CabinetSecretariat, Role.CabinetConfirmer, "内閣官房 確認担当");

    public static Actor MetiConfirmer { get; } = new(OrganisationCode.Meti, Role.MetiConfirmer, "経済産業省 確認担当");

    public static Actor Publisher { get; } = new(OrganisationCode.CabinetSecretariat, Role.Publisher, "内閣官房 公表担当");

    public static Actor State { get; } = new(OrganisationCode.State, Role.Author, "国 策定担当");

    public static Actor Confirmer(OrganisationCode office) => office == OrganisationCode.Meti ? MetiConfirmer : CabinetConfirmer;

    public Actor Author(OrganisationCode body) => new(body, Role.Author, $"{NameOf(body)} 計画担当");

    /// <summary>The governor or head: 富山県知事, 富山市長.</summary>
    public Actor Head(OrganisationCode body) => new(body, Role.Approver, NameOf(body) + (body.Kind == OrganisationKind.Prefecture ? "知事" : "長"));

    /// <summary>An officer of the bureau that looks after a prefecture, which need not be the one of its block.</summary>
    public Actor Bureau(PrefectureCode prefecture)
    {
        var slug = briefing.Bureaus.First(bureau => bureau.Prefectures.Contains(prefecture)).Slug;
        return Officer(RegionalBureaus.Find(slug)!);
    }

    public static Actor Officer(Policy.Steps.RegionalBureau bureau) => new(bureau.Organisation, Role.BureauOfficer, $"{bureau.Name} 計画担当");

    public string NameOf(OrganisationCode body) => body.Name ?? municipalities.NameOf(body.Place!.Value)!;
}

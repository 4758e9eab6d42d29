namespace Kaname.Policy.Steps;

/// <summary>A regional bureau that draws up block drafts with its expert panel.</summary>
/// <remarks>
/// Which prefectures a bureau looks after is not the same as which block they stand in (福井県 is in the block 北陸 and under
/// the Kansai bureau), so a bureau is not found through a block.
/// </remarks>
/// <param name="Slug">Short name in addresses and in <see cref="OrganisationCode"/>: "chubu".</param>
/// <param name="Name">Its name in Japanese.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record RegionalBureau(string Slug, string Name, string NameEn)
{
    /// <summary>The bureau as an organisation: "bureau-chubu".</summary>
    public OrganisationCode Organisation => OrganisationCode.Of(this);
}

using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Strategy;

/// <summary>Who may take a transition, in words.</summary>
internal static class PartyWords
{
    /// <summary>策定担当（代表の策定主体）、決裁者（策定主体）.</summary>
    public static string Of(IStringLocalizer<StrategyText> texts, PlanType type, IEnumerable<Party> parties) =>
        string.Join(Languages.English ? "; " : "、", parties.Select(party => Of(texts, type, party)));

    private static string Of(IStringLocalizer<StrategyText> texts, PlanType type, Party party)
    {
        var role = Roles.Of(party.Role);
        var name = Languages.Of(role.Name, role.NameEn);
        if (party.Tie is Tie.Office or Tie.DraftingBureau)
        {
            return name;
        }

        // In type A the state is the author and leads; co-authors are the prefectures that propose.
        var ofState = type is PlanType.A ? texts[$"Tie{party.Tie}A"] : null;
        return texts["PartyIn", name, ofState is { ResourceNotFound: false } found ? found.Value : texts["Tie" + party.Tie].Value];
    }
}

using Kaname.Platform.Actions;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Indicators;

/// <summary>A person judges whether what two plans reported of one firm, municipality and year is the same investment, and says why.</summary>
public sealed record DecideDuplicate(Kgi Kgi, FiscalYear Year, CorporateNumber Firm, MunicipalityCode Municipality, bool Same, string Reason) : IUserAction;

/// <summary>A duplicate candidate was judged.</summary>
public sealed record DuplicateDecided(Kgi Kgi, int FiscalYear, string Firm, string Municipality, bool Same, string Reason, DataKind Data);

internal sealed class DecideDuplicateHandler : IHandle<DecideDuplicate>
{
    public Task<Refusal?> HandleAsync(DecideDuplicate action, ActionContext context) => Task.FromResult(Decide(action, context));

    private static Refusal? Decide(DecideDuplicate action, ActionContext context)
    {
        if (context.Actor.Role is not (Role.BureauOfficer or Role.CabinetConfirmer or Role.MetiConfirmer))
        {
            return new("wrong-role", "重複の判断は、地方経済産業局か確認担当が行います。", "Duplicates are judged by a regional bureau or a confirming office.");
        }

        if (string.IsNullOrWhiteSpace(action.Reason))
        {
            return new("reason-missing", "同じ投資か別の投資かを判断した理由を書いてください。", "Say why it is the same investment or another one.");
        }

        context.Store.PublishedDecisions.Add(new()
        {
            Id = 0,
            Data = context.NewPlansAre,
            Kgi = action.Kgi,
            FiscalYear = action.Year.Year,
            Firm = action.Firm.Value,
            Municipality = action.Municipality.Value,
            Same = action.Same,
            Reason = action.Reason,
            At = context.Now,
            DecidedBy = context.Actor.Organisation.Value,
        });
        context.Happened(action.Firm.Value, new DuplicateDecided(
            action.Kgi, action.Year.Year, action.Firm.Value, action.Municipality.Value, action.Same, action.Reason, context.NewPlansAre));
        return null;
    }
}

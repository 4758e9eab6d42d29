using Kaname.Platform.Actions;

namespace Kaname.Platform.Network;

/// <summary>A person promises to keep to itself what firms sell and buy.</summary>
/// <param name="Agrees">Was the box ticked?</param>
public sealed record SignPledge(bool Agrees) : IUserAction;

/// <summary>A pledge was signed.</summary>
public sealed record PledgeSigned(string Organisation, string ByName, int Wording, DateTimeOffset Until);

internal sealed class SignPledgeHandler : IHandle<SignPledge>
{
    public Task<Refusal?> HandleAsync(SignPledge action, ActionContext context)
    {
        if (!context.Actor.Organisation.IsLocalGovernment)
        {
            return Task.FromResult<Refusal?>(new("no-government", "取引データは、持ち主の都道府県・市区町村の職員だけが見られます。", "Transaction data are seen only by staff of the prefecture or municipality that owns them."));
        }

        if (!action.Agrees)
        {
            return Task.FromResult<Refusal?>(new("not-agreed", "誓約の内容を読み、「守ります」に印を付けてください。", "Read the pledge, then tick the box."));
        }

        var pledge = new Pledge
        {
            Id = Guid.CreateVersion7(),
            Organisation = context.Actor.Organisation.Value,
            ByName = context.Actor.Name,
            Wording = PledgeRules.Wording,
            SignedAt = context.Now,
            Until = context.Now + PledgeRules.Lasts,
        };
        context.Store.Pledges.Add(pledge);
        context.Happened(pledge.Organisation, new PledgeSigned(pledge.Organisation, pledge.ByName, pledge.Wording, pledge.Until));
        return Task.FromResult<Refusal?>(null);
    }
}

/// <summary>What a pledge is worth.</summary>
public static class PledgeRules
{
    /// <summary>The wording that is signed now; one of another wording counts no longer.</summary>
    public const int Wording = 1;

    /// <summary>How long it lasts.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromDays(365);
}

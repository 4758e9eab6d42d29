using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>Does the deeds, one after the other as they happened, through the one door that everybody uses.</summary>
internal sealed class Teller(ActionRunner runner, KanameContext store, StoryClock clock, CancellationToken cancellation)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public async Task TellAsync(IEnumerable<Deed> deeds)
    {
        foreach (var deed in deeds.OrderBy(deed => deed.At).ThenBy(deed => deed.Plan, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            clock.Now = deed.At;
            await deed.DoAsync(this);
            Forget();
        }
    }

    public async Task BeginAsync<TAction>(string plan, Actor actor, TAction action)
        where TAction : IUserAction => _ids.Add(plan, (await RunAsync(plan, actor, action)).Subject!);

    public Task RunAsync<TAction>(string plan, Actor actor, Func<string, TAction> action)
        where TAction : IUserAction => RunAsync(plan, actor, action(_ids.GetValueOrDefault(plan, "")));

    public async Task<int> VersionAsync(string plan) => (await store.Plans.FindAsync([_ids[plan]], cancellation))!.Course.ContentVersion;

    /// <summary>What is tracked is looked through at every save: only the plans, to which people come back, are worth keeping.</summary>
    private void Forget()
    {
        foreach (var entry in store.ChangeTracker.Entries().Where(entry => entry.Entity is not Plan).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }

    private async Task<ActionOutcome> RunAsync<TAction>(string plan, Actor actor, TAction action)
        where TAction : IUserAction
    {
        var outcome = await runner.RunAsync(action, actor, cancellation);
        return outcome.Done
            ? outcome
            : throw new InvalidOperationException(
                $"The sample's story of {plan} does not hold: {typeof(TAction).Name} by {actor.Name} on {clock.Now:yyyy-MM-dd} was refused ({outcome.Refusal!.Code}: {outcome.Refusal.ReasonEn})");
    }
}

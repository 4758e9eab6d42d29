using Kaname.Platform.Actions;
using Kaname.Platform.Plans;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>Does the deeds, one after the other as they happened, through the one door that everybody uses.</summary>
internal sealed class Teller(ActionRunner runner, KanameContext store, StoryClock clock, CancellationToken cancellation)
{
    private readonly Dictionary<string, Plan> _plans = new(StringComparer.Ordinal);

    public async Task TellAsync(IEnumerable<Deed> deeds)
    {
        foreach (var deed in deeds.OrderBy(deed => deed.At).ThenBy(deed => deed.Plan, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            clock.Now = deed.At;

            // What is tracked is looked through at every save, and what is not is read again: of all that was written so far, only the
            // plan that the deed is about is worth having at hand.
            store.ChangeTracker.Clear();
            if (_plans.TryGetValue(deed.Plan, out var plan))
            {
                store.Attach(plan);
            }

            await deed.DoAsync(this);
        }
    }

    public async Task BeginAsync<TAction>(string plan, Actor actor, TAction action)
        where TAction : IUserAction
    {
        var outcome = await RunAsync(plan, actor, action);
        _plans.Add(plan, (await store.Plans.FindAsync([outcome.Subject!], cancellation))!);
    }

    public Task RunAsync<TAction>(string plan, Actor actor, Func<string, TAction> action)
        where TAction : IUserAction => RunAsync(plan, actor, action(_plans.GetValueOrDefault(plan)?.Id ?? ""));

    public int VersionOf(string plan) => _plans[plan].Course.ContentVersion;

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

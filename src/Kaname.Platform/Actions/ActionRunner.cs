using Kaname.Platform.Audit;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Kaname.Platform.Actions;

/// <summary>
/// The one door through which state changes: handler, audit event and save in one transaction, one at a time over all nodes.
/// Inside a transaction that is already open (the sample nation, an import) it joins that one, and nothing is kept unless the whole is.
/// </summary>
public sealed class ActionRunner(KanameContext store, IServiceProvider services, TimeProvider clock, PlatformOptions options, PublicationSignal signal)
{
    /// <exception cref="DbUpdateConcurrencyException">Within a transaction that was open already: a row was read before it and has changed since; nothing was kept.</exception>
    public async Task<ActionOutcome> RunAsync<TAction>(TAction action, Actor actor, CancellationToken cancellation = default)
        where TAction : IUserAction
    {
        ArgumentNullException.ThrowIfNull(actor);
        var handler = services.GetRequiredService<IHandle<TAction>>();
        var outer = store.Database.CurrentTransaction;
        await using var own = outer is null ? await BeginAsync(cancellation) : null;
        if (own is not null)
        {
            // What a page has read before is old by now; an action decides on what the store holds.
            store.ChangeTracker.Clear();
        }

        var context = new ActionContext(store, actor, clock.GetUtcNow(), options.NewPlansAre);
        try
        {
            if (await handler.HandleAsync(action, context) is { } refusal)
            {
                store.ChangeTracker.Clear();
                return new(refusal, null);
            }

            var happened = context.Event
                ?? throw new InvalidOperationException($"{typeof(TAction).Name} changed something without saying what happened.");
            await AuditChain.AppendAsync(store, actor, context.Now, happened.Type, happened.Subject, happened.Detail, cancellation);
            await store.SaveChangesAsync(cancellation);
            if (own is not null)
            {
                await own.CommitAsync(cancellation);
                store.ChangeTracker.Clear();
                signal.Changed();
            }

            return new(null, happened.Subject);
        }
        catch
        {
            store.ChangeTracker.Clear();
            store.AuditHead = null;
            throw;
        }
    }

    /// <summary>Opens a transaction that several actions share. It has the one writer's place, so that the head of the chain cannot move under it.</summary>
    public Task<IDbContextTransaction> BeginAsync(CancellationToken cancellation = default) => WritersPlace.BeginAsync(store, cancellation);
}

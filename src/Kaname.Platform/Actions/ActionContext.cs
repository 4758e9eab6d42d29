using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kaname.Platform.Store;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Actions;

/// <summary>Who acts, when, on which store; and the place where a handler says what happened.</summary>
public sealed class ActionContext(KanameContext store, Actor actor, DateTimeOffset now, DataKind newPlansAre)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public KanameContext Store { get; } = store;
    public Actor Actor { get; } = actor;

    /// <summary>The business clock: real time in service, June 2028 onwards in a demo.</summary>
    public DateTimeOffset Now { get; } = now;

    public DateOnly Today => JapanTime.DayOf(Now);

    /// <summary>The kind of every plan that is created here.</summary>
    public DataKind NewPlansAre { get; } = newPlansAre;

    internal (string Type, string Subject, string Detail)? Event { get; private set; }

    /// <summary>Says what happened, once: the event's type is its record's name, its detail the record as JSON.</summary>
    public void Happened<TEvent>(string subject, TEvent happened)
        where TEvent : notnull
    {
        if (Event is not null)
        {
            throw new InvalidOperationException($"An action leaves one event; {Event.Value.Type} was already recorded.");
        }

        Event = (happened.GetType().Name, subject, JsonSerializer.Serialize(happened, happened.GetType(), Json));
    }
}

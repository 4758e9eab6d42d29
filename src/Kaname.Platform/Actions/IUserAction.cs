namespace Kaname.Platform.Actions;

/// <summary>
/// Something a person does: a record named by a verb and a noun, standing in the folder of that name, with its handler beside it.
/// Pages, commands and the sample nation all do things only this way.
/// </summary>
public interface IUserAction;

/// <summary>Carries one kind of action out. Changes the tracked rows and says what happened; saving is the runner's.</summary>
public interface IHandle<in TAction>
    where TAction : IUserAction
{
    /// <returns>Null when done, or why the action is refused; a refused action leaves no trace.</returns>
    Task<Refusal?> HandleAsync(TAction action, ActionContext context);
}

/// <summary>Why an action was not carried out, in the words of the person who asked for it.</summary>
/// <param name="Code">Stable and machine-readable, for tests and addresses.</param>
/// <param name="Reason">Japanese: what is wrong, then what to do.</param>
/// <param name="ReasonEn">The same in English.</param>
public sealed record Refusal(string Code, string Reason, string ReasonEn)
{
    /// <summary>The code of a save whose section somebody else has changed since it was opened.</summary>
    public const string ChangedInBetween = "changed-in-between";

    /// <summary>The code of an act whose form was sent twice: what it asks for was done the first time.</summary>
    public const string DoneAlready = "done-already";

    public static Refusal UnknownPlan(string planId) => new(
        "unknown-plan", $"計画 {planId} は見つかりません。番号を確かめてください。", $"There is no plan {planId}. Check its number.");
}

/// <summary>What became of an action.</summary>
/// <param name="Refusal">Null when it was done.</param>
/// <param name="Subject">What it was done to, such as the id of a plan just created.</param>
public sealed record ActionOutcome(Refusal? Refusal, string? Subject)
{
    public bool Done => Refusal is null;
}

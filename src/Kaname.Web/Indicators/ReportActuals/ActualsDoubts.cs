using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>Results that can be read and recorded, and are so far from what the plan aims at that their writer, and who accepts them, are asked.</summary>
internal static class ActualsDoubts
{
    /// <summary>A year's result above so many times its final target. Ours.</summary>
    private const int Times = 2;

    /// <summary>What to ask about what was typed, in the order of the form.</summary>
    public static IReadOnlyList<FormDoubt> Of(ActualsForm form, IReadOnlyDictionary<string, string> typed)
    {
        ArgumentNullException.ThrowIfNull(form);
        var beyond =
            from goal in form.Goals
            from share in goal.Shares
            let side = GoalSide.Of(goal)[0]
            let path = $"{ActualsForm.RowPath(goal, share)}.{ActualsForm.Column(side)}"
            where typed.TryGetValue(path, out var text) && Read(side, text) is { } result && IsBeyond(result, share.Final)
            select new FormDoubt(path, side.Name, side.NameEn, Sentence(side, Read(side, typed[path])!.Value, share.Final!.Value), SentenceEn(side, Read(side, typed[path])!.Value, share.Final.Value));
        var doubts = beyond.Concat(FormDoubt.Of(form.Parts, typed)).DistinctBy(doubt => doubt.Path).ToDictionary(doubt => doubt.Path, StringComparer.Ordinal);
        return [.. FormWalk.InOrder(doubts.Values.Select(doubt => new FormProblem(doubt.Path, doubt.Sentence, doubt.SentenceEn)), form.Parts).Select(problem => doubts[problem.Path])];
    }

    /// <summary>Whether a result is far above the final target of its row; nothing is, where none is said.</summary>
    public static bool IsBeyond(long? result, long? final) => result is { } reached && final is > 0 and var aim && (Int128)reached > (Int128)aim * Times;

    private static long? Read(GoalSide side, string text) =>
        (side.InYen ? HundredMillionYen.TryParse(text, out var number, out _, negative: true) : WholeNumber.TryParse(text, out number, out _, negative: true)) ? number : null;

    private static string Sentence(GoalSide side, long result, long final) =>
        $"{Shown(side, result)}{side.Unit}は、最終目標（{Shown(side, final)}{side.Unit}）の{result / final:N0}倍です。桁と単位を確かめてください。合っていれば、もう一度押すと記録します。";

    private static string SentenceEn(GoalSide side, long result, long final) =>
        $"{Shown(side, result)} {side.UnitEn} is {result / final:N0} times the final target of {Shown(side, final)}. Check digits and unit. If it is right, press once more to record it.";

    private static string Shown(GoalSide side, long number) => side.InYen ? HundredMillionYen.Display(number) : Counted(number);

    private static string Counted(long number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture);
}

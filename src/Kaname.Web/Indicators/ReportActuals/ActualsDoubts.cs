using System.Globalization;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;

namespace Kaname.Web.Indicators.ReportActuals;

/// <summary>Results that can be read and recorded, and are so far from what the plan aims at that their writer, and who accepts them, are asked.</summary>
internal static class ActualsDoubts
{
    /// <summary>A year's result above so many times what it aims at. Ours.</summary>
    private const int Times = 2;

    /// <summary>What to ask about what was typed, in the order of the form.</summary>
    public static IReadOnlyList<FormDoubt> Of(ActualsForm form, IReadOnlyDictionary<string, string> typed)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. Written(form, typed).Select(row => Ask(row.Goal, row.Part, row.Place, row.Path, typed.GetValueOrDefault(row.Path))).OfType<FormDoubt>().DistinctBy(doubt => doubt.Path)];
    }

    /// <summary>Whether a result is far above all that its row, or where no row of the plan names the place the goal's part, aims at or began with.</summary>
    public static bool IsBeyond(Goal goal, Part part, Place? place, long? result) =>
        AimOf(goal, part, place) is { } aim && result is { } reached && (Int128)reached > aim * Times;

    /// <summary>The larger of final target and baseline, for an indicator of the plan's own may aim downwards; null where none above 0 is said.</summary>
    private static Int128? AimOf(Goal goal, Part part, Place? place)
    {
        var shares = goal.Shares.Where(share => share.Part == part && share.Government == place).ToList();
        shares = shares.Count > 0 ? shares : [.. goal.Shares.Where(share => share.Part == part)];
        Int128 Sum(Func<GoalShare, long?> number) => shares.Aggregate(Int128.Zero, (sum, share) => sum + (number(share) ?? 0));
        return shares.Count > 0 && shares.TrueForAll(share => share.Final is not null) && Int128.Max(Sum(share => share.Final), Sum(share => share.Baseline)) is var aim && aim > 0 ? aim : null;
    }

    /// <summary>Every amount of the form in its order. A plan may name a share twice: both have one row.</summary>
    private static IEnumerable<(Goal Goal, Part Part, Place? Place, string Path)> Written(ActualsForm form, IReadOnlyDictionary<string, string> typed)
    {
        foreach (var goal in form.Goals)
        {
            foreach (var share in goal.Shares)
            {
                yield return (goal, share.Part, share.Government, $"{ActualsForm.RowPath(goal, share)}.{ActualsForm.Amount}");
            }
        }

        foreach (var row in FormWalk.RowsOf(form.Others, typed).Select(row => string.Create(CultureInfo.InvariantCulture, $"{ActualsForm.OtherPlaces}.{row}")))
        {
            if (form.Goals.FirstOrDefault(goal => goal.Id == typed.GetValueOrDefault(row + ".goal")) is { } goal)
            {
                yield return (goal, Enum.TryParse<Part>(typed.GetValueOrDefault(row + ".part"), out var part) ? part : Part.None, null, $"{row}.{ActualsForm.Amount}");
            }
        }
    }

    private static FormDoubt? Ask(Goal goal, Part part, Place? place, string path, string? text)
    {
        var side = GoalSide.Of(goal)[0];
        if (Read(side, text) is { } result && IsBeyond(goal, part, place, result) && AimOf(goal, part, place) is { } aim)
        {
            return new(path, side.Name, side.NameEn, Sentence(side, result, (long)aim), SentenceEn(side, result, (long)aim));
        }

        return (side.InYen ? HundredMillionYen.Doubt(text) : side.Unit is "人" ? WholeNumber.DoubtPeople(text) : null) is { } doubt
            ? new(path, side.Name, side.NameEn, doubt.Message, doubt.MessageEn)
            : null;
    }

    private static long? Read(GoalSide side, string? text) =>
        (side.InYen ? HundredMillionYen.TryParse(text, out var number, out _, negative: true) : WholeNumber.TryParse(text, out number, out _, negative: true)) ? number : null;

    private static string Sentence(GoalSide side, long result, long final) =>
        $"{Shown(side, result)}{side.Unit}は、目標（{Shown(side, final)}{side.Unit}）の{result / final:N0}倍です。桁と単位を確かめてください。合っていれば、もう一度押すと記録します。";

    private static string SentenceEn(GoalSide side, long result, long final) =>
        $"{Shown(side, result)} {side.UnitEn} is {result / final:N0} times the target of {Shown(side, final)}. Check digits and unit. If it is right, press once more to record it.";

    private static string Shown(GoalSide side, long number) => side.InYen ? HundredMillionYen.Display(number) : number.ToString("#,0", CultureInfo.InvariantCulture);
}

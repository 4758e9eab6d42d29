using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Content;

/// <summary>What a revision changes: the amounts of every year after the one in which it was begun.</summary>
internal sealed record SampleRevision(FiscalYear After, int Percent)
{
    public static SampleRevision? Of(SamplePlan plan) => plan.Find(SampleTurnKind.Revise) is { } turn
        ? new(FiscalYear.From(turn.On!.Value), int.Parse(turn.Value!, System.Globalization.CultureInfo.InvariantCulture))
        : null;
}

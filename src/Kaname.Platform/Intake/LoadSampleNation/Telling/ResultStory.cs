using Kaname.Platform.Indicators;
using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>The yearly results of a published plan: reported in spring, or soon after a late publication, and accepted by the bureau.</summary>
internal sealed class ResultStory(SamplePlan plan, WritePlan write, Cast cast, DateOnly published)
{
    /// <summary>The last year that is over when the sample's past ends.</summary>
    private static readonly FiscalYear LastDue = new(2027);

    private readonly Actor _lead = cast.Author(plan.Lead);

    private Actor Bureau => cast.Bureau(plan.Lead.Place!.Value.Prefecture);

    public IEnumerable<Diary> Tell()
    {
        var withdrawn = plan.Find(SampleTurnKind.Withdraw)?.On;
        foreach (var year in FiscalYear.Range(plan.Start, LastDue < plan.End ? LastDue : plan.End))
        {
            if (!plan.Has(SampleTurnKind.Unreported, year) && (withdrawn is null || withdrawn > year.Last))
            {
                yield return Report(year);
                if (plan.Turns.FirstOrDefault(turn => turn.Year == year && turn.Kind is SampleTurnKind.Correction or SampleTurnKind.CorrectionPending) is { } turn && turn.Year == year)
                {
                    yield return Correct(year, turn);
                }
            }
        }
    }

    private Diary Report(FiscalYear year)
    {
        var spring = year.Last.AddDays(10);
        var diary = new Diary(plan.Key, spring > published ? spring : published.AddDays(14), $"results {year}").Wait(1, 26);
        diary.Do(_lead, id => new ReportActuals(id, year, Rows(year, corrected: false)));
        return plan.Has(SampleTurnKind.Unaccepted, year) ? diary : diary.Wait(6, 16).Do(Bureau, id => new AcceptActuals(id, year));
    }

    private Diary Correct(FiscalYear year, SampleTurn turn)
    {
        var diary = new Diary(plan.Key, turn.On!.Value, $"correction {year}")
            .Do(_lead, id => new ReportActuals(id, year, Rows(year, corrected: true), turn.Text));
        return turn.Kind == SampleTurnKind.CorrectionPending ? diary : diary.Wait(5, 9).Do(Bureau, id => new AcceptActuals(id, year));
    }

    private IReadOnlyList<ReportedFigure> Rows(FiscalYear year, bool corrected)
    {
        // A revision changes only years after the one in which it was begun, so that either edition gives the same rows for a year before.
        var revision = SampleRevision.Of(plan);
        return new WriteResults(plan, new SampleFigures(plan, revision), write.Whole(revision), year, corrected).Rows();
    }
}

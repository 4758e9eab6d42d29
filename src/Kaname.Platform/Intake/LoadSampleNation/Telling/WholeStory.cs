using Kaname.Platform.Indicators;
using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Platform.Intake.LoadSampleNation.Reading;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>All deeds of the sample nation.</summary>
internal static class WholeStory
{
    public static IEnumerable<Deed> Of(SampleSet sample, Cast cast) =>
        sample.Plans.SelectMany(plan => OfPlan(plan, sample, cast)).Concat(sample.Judgements.Select(judgement => Judge(judgement, cast)).SelectMany(diary => diary.Deeds));

    private static IEnumerable<Deed> OfPlan(SamplePlan plan, SampleSet sample, Cast cast)
    {
        var write = new WritePlan(plan, sample.Supports, cast.NameOf);
        var whole = write.Whole();
        var first = plan.Type == PlanType.A ? new StateStory(plan, whole, cast).Tell() : new RegionalStory(plan, whole, cast, sample.Talks).Tell();
        return plan.IsPublished
            ? first.Deeds
                .Concat(new LaterStory(plan, write, cast, sample.Talks).Tell().SelectMany(diary => diary.Deeds))
                .Concat(new ResultStory(plan, write, cast, first.Today).Tell().SelectMany(diary => diary.Deeds))
            : first.Deeds;
    }

    private static Diary Judge(SampleJudgement judgement, Cast cast) =>
        new Diary(judgement.Firm.Key, judgement.On, $"{judgement.Place}/{judgement.Year}").Do(
            cast.Bureau(judgement.Place.Prefecture),
            _ => new DecideDuplicate(Kgi.Investment, judgement.Year, judgement.Firm.Number, judgement.Place, judgement.Same, judgement.Reason));
}

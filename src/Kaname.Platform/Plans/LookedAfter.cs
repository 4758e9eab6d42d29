using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Plans;

/// <summary>Which bureau looks after which plan: one whose prefectures hold an author government; for the state's plan, a proposer.</summary>
internal static class LookedAfter
{
    /// <summary>A joint plan over several bureaus is looked after by each of them.</summary>
    public static bool LooksAfter(this Briefing briefing, OrganisationCode bureau, CourseState course)
    {
        var prefectures = briefing.PrefecturesOf(bureau);
        return course.Authors.Any(author => author.Organisation.Place is { } place && prefectures.Contains(place.Prefecture));
    }

    /// <summary>The prefectures of a bureau; none for any other body.</summary>
    public static IReadOnlyList<PrefectureCode> PrefecturesOf(this Briefing briefing, OrganisationCode bureau) =>
        briefing.Bureaus.FirstOrDefault(known => known.Slug == bureau.Bureau?.Slug)?.Prefectures ?? [];
}

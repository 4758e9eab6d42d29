using Kaname.Platform.Publication.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Web.Indicators;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Plans;

/// <summary>A figure or a word that one edition has otherwise than another.</summary>
/// <param name="What">What it is.</param>
/// <param name="Before">In the older edition.</param>
/// <param name="After">In the newer one.</param>
public sealed record EditionChange(string What, string Before, string After);

/// <summary>What changed from one published edition to a later one.</summary>
/// <param name="Sections">The sections whose content differs, in their order.</param>
/// <param name="Figures">Name, authors, period, area, goals as wholes and projects.</param>
/// <param name="ByShare">The same goals by government, part and year.</param>
public sealed record EditionChanges(IReadOnlyList<PlanSectionProfile> Sections, IReadOnlyList<EditionChange> Figures, IReadOnlyList<EditionChange> ByShare)
{
    /// <summary>Compares two editions.</summary>
    public static EditionChanges Between(PublishedVersion older, PublishedVersion newer, PlaceNames places, IStringLocalizer<PlansText> texts)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(texts);
        var (figures, byShare) = (new List<EditionChange>(), new List<EditionChange>());
        void Add(string what, string before, string after) => Note(figures, what, before, after);

        string Join(IEnumerable<string> items) => string.Join(Languages.English ? ", " : "、", items) is { Length: > 0 } text ? text : Formats.NotSaid;
        Add(texts["Name"], Languages.Of(older.Name, older.NameEn), Languages.Of(newer.Name, newer.NameEn));
        Add(texts["Authors"], Join(older.Authors.Select(places.Of)), Join(newer.Authors.Select(places.Of)));
        Add(texts["Period"], Period(older), Period(newer));
        Add(texts["Area"], Join(older.Content.Area.Places.Select(places.Of)), Join(newer.Content.Area.Places.Select(places.Of)));
        Goals(older, newer, texts, Add);
        Shares(older, newer, places, texts, (what, before, after) => Note(byShare, what, before, after));
        Projects(older, newer, texts, Add);
        return new(
            [.. PlanSections.For(newer.Content.Type).Where(profile => PlanJson.WriteSection(older.Content, profile.Section) != PlanJson.WriteSection(newer.Content, profile.Section))],
            figures,
            byShare);
    }

    private static void Note(List<EditionChange> changes, string what, string before, string after)
    {
        if (before != after)
        {
            changes.Add(new(what, before, after));
        }
    }

    private static string Period(PublishedVersion edition) => Formats.FiscalYears(edition.Content.Basics.Start?.Year, edition.Content.Basics.End?.Year);

    private static void Goals(PublishedVersion older, PublishedVersion newer, IStringLocalizer texts, Action<string, string, string> add)
    {
        var before = older.Content.Goals.Items.ToDictionary(goal => goal.Id, StringComparer.Ordinal);
        foreach (var goal in newer.Content.Goals.Items)
        {
            var name = Name(goal);
            if (!before.Remove(goal.Id, out var old))
            {
                add(name, texts["Absent"], texts["Added"]);
                continue;
            }

            add(texts["ChangeTargetYear", name], Formats.FiscalYearAgain(old.TargetYear?.Year), Formats.FiscalYearAgain(goal.TargetYear?.Year));
            add(texts["ChangeBaseline", name], Whole(old, share => share.Baseline, share => share.BaselineRatio), Whole(goal, share => share.Baseline, share => share.BaselineRatio));
            add(texts["ChangeFinal", name], Whole(old, share => share.Final, share => share.FinalRatio), Whole(goal, share => share.Final, share => share.FinalRatio));
        }

        foreach (var goal in before.Values)
        {
            add(Name(goal), texts["Present"], texts["Dropped"]);
        }
    }

    private static void Shares(PublishedVersion older, PublishedVersion newer, PlaceNames places, IStringLocalizer texts, Action<string, string, string> add)
    {
        foreach (var goal in newer.Content.Goals.Items)
        {
            if (older.Content.Goals.Items.FirstOrDefault(other => other.Id == goal.Id) is not { } old)
            {
                continue;
            }

            foreach (var key in old.Shares.Concat(goal.Shares).Select(share => (share.Government, share.Part)).Distinct().Order())
            {
                var (was, now) = (Share(old, key), Share(goal, key));
                var whose = $"{Name(goal)}（{places.Of(key.Government)}{(key.Part == Part.None ? "" : " " + texts["Part" + key.Part])}）";
                add(texts["ChangeBaseline", whose], Figure(goal, was?.Baseline, was?.BaselineRatio), Figure(goal, now?.Baseline, now?.BaselineRatio));
                foreach (var year in Years(was).Concat(Years(now)).Distinct().Order())
                {
                    add(texts["ChangeMilestone", whose, Formats.FiscalYearAgain(year)], Milestone(goal, was, year), Milestone(goal, now, year));
                }

                add(texts["ChangeFinal", whose], Figure(goal, was?.Final, was?.FinalRatio), Figure(goal, now?.Final, now?.FinalRatio));
            }
        }
    }

    private static void Projects(PublishedVersion older, PublishedVersion newer, IStringLocalizer texts, Action<string, string, string> add)
    {
        var before = older.Content.Projects.Items.ToDictionary(project => project.Id, StringComparer.Ordinal);
        foreach (var project in newer.Content.Projects.Items)
        {
            var name = texts["ChangeProject", Languages.Of(project.Name ?? project.Id, project.NameEn)];
            if (!before.Remove(project.Id, out var old))
            {
                add(name, texts["Absent"], texts["Added"]);
                continue;
            }

            add(texts["ChangePlanned", name], Formats.Money(Planned(old)), Formats.Money(Planned(project)));
            add(texts["ChangeStage", name], Stage(old, texts), Stage(project, texts));
        }

        foreach (var project in before.Values)
        {
            add(texts["ChangeProject", Languages.Of(project.Name ?? project.Id, project.NameEn)], texts["Present"], texts["Dropped"]);
        }
    }

    private static string Name(Goal goal) => goal.Kgi is { } kgi ? KgiWords.Name(kgi) : Languages.Of(goal.Name ?? goal.Id, goal.NameEn);

    private static GoalShare? Share(Goal goal, (Place Government, Part Part) key) => goal.Shares.FirstOrDefault(share => share.Government == key.Government && share.Part == key.Part);

    private static IEnumerable<int> Years(GoalShare? share) => share is null ? [] : share.Milestones.Keys.Concat(share.MilestoneRatios.Keys);

    /// <summary>All governments together, where each has said.</summary>
    private static string Whole(Goal goal, Func<GoalShare, long?> amountOf, Func<GoalShare, RatioParts?> ratioOf)
    {
        var ratios = goal.Shares.Select(ratioOf).OfType<RatioParts>().ToList();
        return ratios.Count > 0
            ? Figure(goal, null, new(ratios.Sum(ratio => ratio.Numerator), ratios.Sum(ratio => ratio.Denominator)))
            : Figure(goal, goal.Shares.Count > 0 && goal.Shares.All(share => amountOf(share) is not null) ? goal.Shares.Sum(share => amountOf(share)!.Value) : null, null);
    }

    private static string Milestone(Goal goal, GoalShare? share, int year) => Figure(
        goal,
        share is not null && share.Milestones.TryGetValue(year, out var amount) ? amount : null,
        share?.MilestoneRatios.GetValueOrDefault(year));

    private static string Figure(Goal goal, long? amount, RatioParts? ratio) =>
        ratio is not null ? $"{Formats.Number(ratio.Numerator)} ÷ {Formats.Number(ratio.Denominator)}"
        : goal.Kgi is Kgi.Investment or Kgi.ValueAdded || goal.Unit == "円" ? Formats.Money(amount)
        : amount is null ? Formats.NotSaid : Formats.Number(amount) + (Languages.English ? " " + goal.UnitEn : goal.Unit);

    private static long? Planned(PlanProject project) => project.PlannedYen.Count == 0 ? null : project.PlannedYen.Values.Sum();

    private static string Stage(PlanProject project, IStringLocalizer texts) => project.Stage is { } stage ? texts["Stage" + stage] : Formats.NotSaid;
}

using Kaname.Platform.Audit;
using Kaname.Platform.Consultation;
using Kaname.Platform.Indicators;
using Kaname.Platform.Plans;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Intake;

/// <summary>What must have befallen the sample's plans, so that every page has something to show.</summary>
[Collection(nameof(SampleNationOnce))]
public sealed class SampleStoriesTests(SeededNation sample)
{
    private static readonly PolicySettings Settings = PolicySettings.Default;

    [Fact]
    public async Task Everything_was_done_by_somebody_between_june_2026_and_may_2028_in_order()
    {
        var chain = await sample.ReadAsync(store => VerifyAudit.RunAsync(store, TestContext.Current.CancellationToken));
        Assert.Null(chain.BrokenAt);
        var events = (await sample.AllAsync<AuditEvent>()).OrderBy(entry => entry.Sequence).ToList();
        Assert.InRange(events.Count, 900, 2000);
        Assert.True(events.Zip(events.Skip(1)).All(pair => pair.First.At <= pair.Second.At));
        Assert.All(events, entry => Assert.InRange(entry.At, new(2026, 6, 1, 0, 0, 0, TimeSpan.FromHours(9)), new(2028, 5, 31, 18, 0, 0, TimeSpan.FromHours(9))));
        Assert.All(events, entry => Assert.InRange(entry.At.ToOffset(TimeSpan.FromHours(9)).Hour, 9, 17));
        Assert.DoesNotContain(events, entry => entry.At.ToOffset(TimeSpan.FromHours(9)).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    public void Some_plan_of_each_type_rests_at_each_step()
    {
        Assert.InRange(sample.Plans.Count, 40, 55);
        Assert.All(Enum.GetValues<PlanType>(), type => Assert.InRange(sample.Plans.Count(plan => plan.Type == type), 8, 25));
        var rests = sample.Plans.Where(plan => plan.Standing != PlanStanding.Withdrawn).Select(plan => (plan.Type, plan.Course.Step)).ToHashSet();
        Assert.All(Enum.GetValues<PlanType>(), type => Assert.All(Course.For(type).Steps, step => Assert.Contains((type, step.Step), rests)));
    }

    [Fact]
    public void All_ten_blocks_have_public_plans()
    {
        var blocks = sample.Nation.Plans.SelectMany(plan => plan.Blocks).Select(block => block.Slug).ToHashSet();
        Assert.Equal(Blocks.All.Count, blocks.Count);
    }

    [Fact]
    public void Changes_were_asked_for_once_and_twice_and_the_plan_came_back()
    {
        var times = sample.Course.Where(entry => entry.Transition == nameof(TransitionId.AskForChanges)).GroupBy(entry => entry.PlanId).ToDictionary(plan => plan.Key, plan => plan.Count());
        Assert.Contains(1, times.Values);
        Assert.Contains(2, times.Values);
        Assert.All(times, plan => Assert.True(sample.Course.Count(entry => entry.PlanId == plan.Key && entry.Transition == nameof(TransitionId.SubmitToPriorConsultation)) > plan.Value));
        Assert.Contains(sample.Course, entry => entry.Transition == nameof(TransitionId.ReturnToDrafting));
        Assert.Contains(sample.Course, entry => entry.Transition == nameof(TransitionId.ReturnCandidate));
    }

    [Fact]
    public void A_confirmation_lapsed_and_was_given_again()
    {
        var course = sample.CourseOf(sample.Plan("precision reducers")).Where(entry => entry.Edition == 1).ToList();
        var confirmed = course.Where(entry => entry.Transition == nameof(TransitionId.ConfirmVersion)).ToList();
        Assert.True(confirmed.Count(entry => entry.Organisation == "21") > 1);
        Assert.Contains(course, entry => entry.Transition == nameof(TransitionId.EditSection) && entry.Number > confirmed[0].Number && entry.Number < confirmed[^1].Number);
        var lapsed = sample.Plan("cypress offcuts").Course;
        Assert.False(lapsed.HasConfirmed(lapsed.Lead));
        Assert.NotNull(lapsed.AuthorOf(lapsed.Lead)!.ConfirmedVersion);
    }

    [Fact]
    public void Governments_write_together_over_blocks_and_prefectures()
    {
        var reducers = sample.Nation.Plans.Single(plan => plan.Id == sample.Plan("precision reducers").Id);
        Assert.Equal(6, reducers.Current.Authors.Count);
        Assert.Contains(reducers.Current.Authors, author => author.Value == "22130");
        Assert.True(reducers.Blocks.Count > 1);
        Assert.Equal(["16", "17", "18"], sample.Plan("performance fabrics").Course.Authors.Select(author => author.Organisation.Value).Order());
        Assert.Contains(sample.Plans, plan => plan.Type == PlanType.C && plan.Course.Authors.Count(author => author.Organisation.Kind == OrganisationKind.Municipality) > 1);
        Assert.Contains(sample.Plans, plan => plan.Type == PlanType.A && plan.Course.Authors.Count >= 4);
        Assert.Contains(sample.Course, entry => entry.Transition == nameof(TransitionId.DeclineInvitation));
        Assert.Contains(sample.Course, entry => entry.Transition == nameof(TransitionId.WithdrawCoAuthor) && entry.Reason is { Length: > 0 });
    }

    [Fact]
    public void Some_plans_lie_in_the_tokyo_area_and_some_straddle_it()
    {
        var inside = sample.Nation.Plans.Select(plan => plan.Current.Authors.Where(author => author.IsLocalGovernment).Select(author => Settings.TokyoArea.Contains(author.Place!.Value.Prefecture)).ToHashSet()).ToList();
        Assert.Contains(inside, authors => authors.SetEquals([true]));
        Assert.Contains(inside, authors => authors.Count == 2);
    }

    [Fact]
    public void Enclaves_come_with_their_ground()
    {
        var enclaves = sample.Nation.Plans.SelectMany(plan => plan.Content.Area.Enclaves).ToList();
        Assert.True(enclaves.Count >= 3);
        Assert.All(enclaves, enclave => Assert.False(string.IsNullOrWhiteSpace(enclave.Ground) || string.IsNullOrWhiteSpace(enclave.GroundEn)));
    }

    [Fact]
    public async Task All_kinds_of_bodies_were_talked_with()
    {
        var talks = await sample.AllAsync<ConsultationEntry>();
        Assert.Contains(talks.GroupBy(talk => talk.PlanId), plan => plan.Select(talk => talk.Body).Distinct().Count() == Enum.GetValues<ConsultedBody>().Length);
    }

    [Fact]
    public void Plans_are_held_withdrawn_closed_and_revised()
    {
        Assert.Contains(sample.Plans, plan => plan.Standing == PlanStanding.OnHold && plan.Course.Step == PlanStep.PriorConsultation);
        Assert.Contains(sample.Course, entry => entry.Transition == nameof(TransitionId.Resume));
        Assert.Contains(sample.Plans, plan => plan.Standing == PlanStanding.Withdrawn && !plan.Course.HasPublishedEdition);
        Assert.Contains(sample.Plans, plan => plan.Standing == PlanStanding.Withdrawn && plan.Course.HasPublishedEdition);
        Assert.Contains(sample.Plans, plan => plan.Standing == PlanStanding.Closed);
        Assert.Contains(sample.Nation.Plans, plan => plan.UnderRevision && sample.Plans.Single(own => own.Id == plan.Id).Course.Step == PlanStep.PriorConsultation);
    }

    [Fact]
    public void A_second_edition_raised_its_target_and_left_the_first_readable()
    {
        var plan = Assert.Single(sample.Nation.Plans, plan => plan.Versions.Count == 2);
        long Target(int edition) => plan.Versions[edition].Content.Goals.Items.Single(goal => goal.Id == "investment").Shares.Sum(share => share.Final!.Value);
        Assert.True(Target(1) > Target(0));
    }

    [Fact]
    public async Task Reports_are_missing_waiting_blank_and_corrected()
    {
        var reports = await sample.AllAsync<ActualReport>();
        var rows = await sample.AllAsync<ActualRow>();
        Assert.Contains(sample.Nation.Plans, plan => plan.ReportedYears.Count == 0);
        Assert.Contains(sample.Nation.Plans, plan => plan.ReportedYears.SequenceEqual([new FiscalYear(2026)]));
        Assert.Contains(sample.Nation.Plans, plan => plan.ReportedYears.SequenceEqual([new FiscalYear(2027)]) && plan.Content.Basics.Start == new FiscalYear(2026));
        Assert.True(sample.Nation.Plans.Count(plan => plan.ReportedYears.Count == 2) >= 15);
        Assert.Contains(reports, report => report.AcceptedAt is null && report.Number == 1);
        Assert.Contains(reports, report => report.AcceptedAt is not null && report.Number == 2 && report.CorrectionReason is { Length: > 0 });
        Assert.Contains(reports, report => report.AcceptedAt is null && report.Number == 2 && report.CorrectionReason is { Length: > 0 });
        Assert.Contains(rows, row => row.Amount is null);
        Assert.Contains(rows, row => row.Amount == 0);
        Assert.All(reports, report => Assert.True(report.ReportedAt > new DateTimeOffset(report.FiscalYear + 1, 4, 1, 0, 0, 0, TimeSpan.FromHours(9))));
    }
}

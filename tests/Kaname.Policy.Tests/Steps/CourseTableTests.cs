using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Steps;

public sealed class CourseTableTests
{
    private static readonly TransitionId[] NotInThePaper =
    [
        TransitionId.EditSection, TransitionId.InviteCoAuthor, TransitionId.TakeBackInvitation, TransitionId.AcceptInvitation,
        TransitionId.DeclineInvitation, TransitionId.WithdrawCoAuthor, TransitionId.ConfirmVersion, TransitionId.AskForChanges,
        TransitionId.ReturnToDrafting, TransitionId.Revise, TransitionId.Hold, TransitionId.Resume, TransitionId.Withdraw,
        TransitionId.Close, TransitionId.PrepareCandidate, TransitionId.ReturnCandidate,
    ];

    public static TheoryData<PlanType> PlanTypes => [.. Enum.GetValues<PlanType>()];

    [Theory]
    [MemberData(nameof(PlanTypes))]
    public void Nothing_is_marked_paper_without_a_heading(PlanType type)
    {
        var course = Course.For(type);
        Assert.All(course.Steps.Where(step => step.Basis == Basis.Paper), step => Assert.NotNull(step.Source));
        Assert.All(course.Transitions.Where(transition => transition.Basis == Basis.Paper), transition => Assert.NotNull(transition.Source));
        Assert.All(course.Transitions.SelectMany(transition => transition.Conditions), condition => Assert.Equal(Basis.Ours, condition.Basis));
    }

    [Theory]
    [MemberData(nameof(PlanTypes))]
    public void What_the_paper_does_not_say_is_not_marked_paper(PlanType type)
    {
        var marked = Course.For(type).Transitions.Where(transition => transition.Basis == Basis.Paper).ToList();
        Assert.DoesNotContain(marked, transition => NotInThePaper.Contains(transition.Id) || transition.GoesBack);
    }

    [Fact]
    public void The_six_steps_are_the_papers_for_B_and_our_reading_for_C()
    {
        Assert.All(Course.For(PlanType.B).Steps, step => Assert.Equal(Basis.Paper, step.Basis));
        Assert.All(Course.For(PlanType.C).Steps, step => Assert.Equal(Basis.Ours, step.Basis));
        Assert.All(Course.For(PlanType.C).Transitions, transition => Assert.Equal(Basis.Ours, transition.Basis));
        Assert.Equal(
            [TransitionId.SubmitToPriorConsultation, TransitionId.ConfirmRequirements, TransitionId.Announce, TransitionId.SubmitFormally, TransitionId.Publish],
            Course.For(PlanType.B).Transitions.Where(transition => transition.Basis == Basis.Paper).Select(transition => transition.Id));
    }

    [Fact]
    public void Publication_is_no_step_of_type_A_in_the_paper()
    {
        Assert.Equal(Basis.Ours, Course.For(PlanType.A).Of(PlanStep.StatePlanPublication).Basis);
        Assert.Equal(Basis.Ours, Course.For(PlanType.A).Find(TransitionId.Publish)!.Basis);
    }

    [Theory]
    [MemberData(nameof(PlanTypes))]
    public void The_steps_are_numbered_in_their_order(PlanType type)
    {
        var steps = Course.For(type).Steps;
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.Number));
        Assert.Equal("①②③④⑤⑥"[..steps.Count], string.Concat(steps.Select(step => step.Mark)));
    }

    [Theory]
    [MemberData(nameof(PlanTypes))]
    public void Each_transition_stands_once_and_stays_in_its_course(PlanType type)
    {
        var course = Course.For(type);
        var steps = course.Steps.Select(step => step.Step).ToHashSet();
        Assert.Distinct(course.Transitions.Select(transition => transition.Id));
        Assert.All(course.Transitions.SelectMany(transition => transition.Routes), route =>
        {
            Assert.Subset(steps, route.From.ToHashSet());
            Assert.True(route.To is null || steps.Contains(route.To.Value));
            Assert.NotEmpty(route.Who);
        });
    }

    [Theory]
    [MemberData(nameof(PlanTypes))]
    public void No_actor_finds_two_ways_to_different_steps(PlanType type)
    {
        Assert.All(Course.For(type).Transitions, transition =>
            Assert.All(
                from route in transition.Routes
                from step in route.From
                group route.To by step,
                targets => Assert.Single(targets.Distinct())));
    }

    [Fact]
    public void Every_transition_id_belongs_to_a_course()
    {
        var used = Enum.GetValues<PlanType>().SelectMany(type => Course.For(type).Transitions).Select(transition => transition.Id).ToHashSet();
        Assert.Equal(Enum.GetValues<TransitionId>().ToHashSet(), used);
    }

    [Fact]
    public void Everything_has_its_words_in_both_languages()
    {
        var words = new List<(string Ja, string En)>();
        words.AddRange(Roles.All.Select(role => (role.Name, role.NameEn)));
        words.AddRange(PlanStandings.All.Select(standing => (standing.Name, standing.NameEn)));
        words.AddRange(ConsultedBodies.All.Select(body => (body.Name, body.NameEn)));
        foreach (var course in Enum.GetValues<PlanType>().Select(Course.For))
        {
            words.AddRange(course.Steps.Select(step => (step.Name, step.NameEn)));
            words.AddRange(course.Transitions.Select(transition => (transition.Name, transition.NameEn)));
            words.AddRange(course.Transitions.Select(transition => (transition.Meaning, transition.MeaningEn)));
            words.AddRange(course.Transitions.SelectMany(transition => transition.Conditions).SelectMany(condition => new[] { (condition.Text, condition.TextEn), (condition.Reason, condition.ReasonEn) }));
        }

        Assert.All(words, pair =>
        {
            Assert.Contains(pair.Ja, character => character > '⺀');
            Assert.NotEmpty(pair.En);
            Assert.DoesNotContain(pair.En, character => character > '⺀');
            Assert.DoesNotContain("審査", pair.Ja, StringComparison.Ordinal);
        });
        Assert.Equal(Enum.GetValues<Role>(), Roles.All.Select(role => role.Role));
        Assert.Equal(Enum.GetValues<PlanStanding>(), PlanStandings.All.Select(standing => standing.Standing));
        Assert.Equal(Enum.GetValues<ConsultedBody>(), ConsultedBodies.All.Select(body => body.Body));
    }

    [Fact]
    public void Every_heading_stands_in_the_paper()
    {
        var paper = FindPaper();
        Assert.SkipWhen(paper is null, "The paper's text does not lie beside this clone.");
        var text = File.ReadAllText(paper!);
        var sources = Enum.GetValues<PlanType>().Select(Course.For)
            .SelectMany(course => course.Steps.Select(step => step.Source).Concat(course.Transitions.Select(transition => transition.Source)))
            .Append(ConsultedBodies.Source)
            .OfType<PaperSource>()
            .Distinct();
        Assert.All(sources, source =>
        {
            Assert.Contains(source.Heading, text, StringComparison.Ordinal);
            Assert.Contains(source.Document, text, StringComparison.Ordinal);
        });
        Assert.All(ConsultedBodies.All, body => Assert.Contains(body.Name, text, StringComparison.Ordinal));
    }

    private static string? FindPaper()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "briefing.md");
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

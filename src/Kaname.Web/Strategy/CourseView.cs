using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Strategy;

/// <summary>The course of a plan type: six steps for B and C, a track of its own for A.</summary>
/// <param name="Transitions">Each with whose it is, the paper's or ours.</param>
public sealed record CourseView(IReadOnlyList<StepView> Steps, IReadOnlyList<TransitionView> Transitions)
{
    internal static CourseView Of(PlanType type)
    {
        var course = Kaname.Policy.Steps.Course.For(type);
        return new CourseView([.. course.Steps.Select(StepView.Of)], [.. course.Transitions.Select(transition => TransitionView.Of(transition, course))]);
    }
}

/// <summary>A step.</summary>
public sealed record StepView(int Number, string Step, string Name, string NameEn, string Basis, PaperSource? Source)
{
    internal static StepView Of(StepDefinition step) =>
        new(step.Number, Words.Of(step.Step), step.Name, step.NameEn, Words.Of(step.Basis), step.Source);
}

/// <summary>What may be done, by whom and from where to where.</summary>
/// <param name="Roles">Who may take it: roles are ours, the paper names bodies.</param>
/// <param name="Routes">The ways it may go, as numbers of steps; <c>to</c> null where the step stays.</param>
/// <param name="Conditions">What must hold before: ours.</param>
public sealed record TransitionView(
    string Id,
    string Name,
    string NameEn,
    string Meaning,
    string MeaningEn,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<RouteView> Routes,
    IReadOnlyList<ConditionView> Conditions,
    string Basis,
    PaperSource? Source)
{
    internal static TransitionView Of(Transition transition, Course course) => new(
        transition.Id.ToString(),
        transition.Name,
        transition.NameEn,
        transition.Meaning,
        transition.MeaningEn,
        [.. transition.Parties.Select(party => party.Role).Distinct().Select(RoleView.Of)],
        [.. transition.Routes.Select(route => new RouteView([.. route.From.Select(step => course.Of(step).Number)], route.To is { } to ? course.Of(to).Number : null))],
        [.. transition.Conditions.Select(condition => new ConditionView(condition.Text, condition.TextEn, Words.Of(condition.Basis)))],
        Words.Of(transition.Basis),
        transition.Source);
}

/// <summary>A way from some steps to another.</summary>
public sealed record RouteView(IReadOnlyList<int> From, int? To);

/// <summary>Something that must hold before.</summary>
public sealed record ConditionView(string Text, string TextEn, string Basis);

/// <summary>A role in words.</summary>
public sealed record RoleView(string Role, string Name, string NameEn)
{
    internal static RoleView Of(Role role)
    {
        var definition = Roles.Of(role);
        return new RoleView(Words.Of(role), definition.Name, definition.NameEn);
    }
}

using Kaname.Platform.Actions;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans;

/// <summary>
/// Starts a plan from blank. For B and C the actor's government leads; for A a regional bureau starts the block draft of
/// <paramref name="Block"/>, together with the other bureaus named.
/// </summary>
/// <param name="Opened">When the form was opened, so that one sent twice starts one plan; null for programs.</param>
public sealed record CreatePlan(PlanType Type, BasicsSection Basics, Block? Block = null, IReadOnlyList<OrganisationCode>? Bureaus = null, DateTimeOffset? Opened = null) : IUserAction;

/// <summary>A plan was started.</summary>
public sealed record PlanCreated(string PlanId, PlanType Type, OrganisationCode Lead, string Name);

internal sealed class CreatePlanHandler : IHandle<CreatePlan>
{
    public async Task<Refusal?> HandleAsync(CreatePlan action, ActionContext context)
    {
        if (Refuse(action, context.Actor) is { } refusal)
        {
            return refusal;
        }

        if (await context.RefuseTwiceAsync(action.Type, action.Basics.Name!, action.Opened) is { } twice)
        {
            return twice;
        }

        var course = action.Type == PlanType.A
            ? CourseState.BeginStatePlan([context.Actor.Organisation, .. action.Bureaus ?? []])
            : CourseState.BeginRegionalPlan(action.Type, context.Actor.Organisation);
        var area = action.Block?.Number ?? context.Actor.Organisation.Place!.Value.Prefecture.Number;
        var plan = await context.StartAsync(course, area, action.Basics.Name!, action.Basics.NameEn);
        context.Write(plan, null, PlanSection.Basics, PlanJson.WriteSection(PlanContent.Empty(plan.Type).With(action.Basics), PlanSection.Basics));
        context.Happened(plan.Id, new PlanCreated(plan.Id, plan.Type, course.Lead, plan.Name));
        return null;
    }

    private static Refusal? Refuse(CreatePlan action, Actor actor) => (action.Type, actor.Role) switch
    {
        _ when string.IsNullOrWhiteSpace(action.Basics.Name) => SectionRules.NameMissing,
        _ when action.Basics.Name.Length > SectionRules.LongestName => SectionRules.NameTooLong(action.Basics.Name),
        (PlanType.A, not Role.BureauOfficer) => new(
            "wrong-role", "戦略産業クラスター計画の素案は、地方経済産業局の担当者が始めます。", "The draft of a strategic cluster plan is started by an officer of a regional bureau."),
        (PlanType.A, _) when action.Block is null => new(
            "block-missing", "どの地方ブロックの素案かを選んでください。", "Choose the block that the draft is for."),
        (PlanType.B or PlanType.C, var role) when role != Role.Author || !actor.Organisation.IsLocalGovernment => new(
            "wrong-role", "この種類の計画は、都道府県・市区町村の担当者が始めます。", "A plan of this type is started by an author of a prefecture or municipality."),
        _ => null,
    };
}

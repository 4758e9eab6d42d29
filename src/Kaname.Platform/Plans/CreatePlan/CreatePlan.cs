using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>
/// Starts a plan from blank. For B and C the actor's government leads; for A a regional bureau starts the block draft of
/// <paramref name="Block"/>, together with the other bureaus named.
/// </summary>
public sealed record CreatePlan(PlanType Type, BasicsSection Basics, Block? Block = null, IReadOnlyList<OrganisationCode>? Bureaus = null) : IUserAction;

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

        var course = action.Type == PlanType.A
            ? CourseState.BeginStatePlan([context.Actor.Organisation, .. action.Bureaus ?? []])
            : CourseState.BeginRegionalPlan(action.Type, context.Actor.Organisation);
        var plan = new Plan
        {
            Id = await NextIdAsync(action, context),
            Data = context.NewPlansAre,
            Type = action.Type,
            Name = action.Basics.Name!,
            NameEn = action.Basics.NameEn ?? action.Basics.Name!,
            Lead = course.Lead.Value,
            CreatedAt = context.Now,
        };
        plan.Course = course;
        context.Store.Plans.Add(plan);
        context.Store.Sections.Add(SectionStore.Row(plan.Id, PlanSection.Basics, PlanJson.WriteSection(PlanContent.Empty(plan.Type).With(action.Basics), PlanSection.Basics), context));
        await context.EnterAsync(plan, course, "CreatePlan");
        context.Happened(plan.Id, new PlanCreated(plan.Id, plan.Type, course.Lead, plan.Name));
        return null;
    }

    private static Refusal? Refuse(CreatePlan action, Actor actor) => (action.Type, actor.Role) switch
    {
        _ when string.IsNullOrWhiteSpace(action.Basics.Name) => new(
            "name-missing", "計画の名前がありません。名前を入力してください。例：富山湾 水素利用 地域産業クラスター計画", "The plan has no name. Enter one."),
        (PlanType.A, not Role.BureauOfficer) => new(
            "wrong-role", "戦略産業クラスター計画の素案は、地方経済産業局の担当者が始めます。", "The draft of a strategic cluster plan is started by an officer of a regional bureau."),
        (PlanType.A, _) when action.Block is null => new(
            "block-missing", "どの地方ブロックの素案かを選んでください。", "Choose the block that the draft is for."),
        (PlanType.B or PlanType.C, not Role.Author) => new(
            "wrong-role", "この種類の計画は、都道府県・市区町村の担当者が始めます。", "A plan of this type is started by an author of a prefecture or municipality."),
        _ => null,
    };

    private static async Task<string> NextIdAsync(CreatePlan action, ActionContext context)
    {
        var area = action.Block?.Number ?? context.Actor.Organisation.Place!.Value.Prefecture.Number;
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{action.Type}-{area:00}-");
        var last = await context.Store.Plans.Where(plan => plan.Id.StartsWith(prefix)).OrderByDescending(plan => plan.Id).Select(plan => plan.Id).FirstOrDefaultAsync();
        var number = last is null ? 1 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000}");
    }
}

using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Plans;

/// <summary>What every new plan begins with, from blank or as a copy: a number of its own, its row and the first entry of its history.</summary>
internal static class PlanStart
{
    /// <param name="area">The number of the leading prefecture, for A of the block.</param>
    public static async Task<Plan> StartAsync(this ActionContext context, CourseState course, int area, string name, string? nameEn)
    {
        var plan = new Plan
        {
            Id = await NextIdAsync(context, course.PlanType, area),
            Data = context.NewPlansAre,
            Type = course.PlanType,
            Name = name,
            NameEn = nameEn ?? name,
            Lead = course.Lead.Value,
            CreatedAt = context.Now,
        };
        plan.Course = course;
        context.Store.Plans.Add(plan);
        await context.EnterAsync(plan, course, "CreatePlan");
        return plan;
    }

    /// <summary>A form sent twice starts one plan: the second finds one of this name, begun by this government since the form was opened.</summary>
    public static async Task<Refusal?> RefuseTwiceAsync(this ActionContext context, PlanType type, string name, DateTimeOffset? opened)
    {
        var lead = context.Actor.Organisation.Value;
        return opened is { } at && await context.Store.Plans.AnyAsync(plan => plan.Lead == lead && plan.Type == type && plan.Name == name && plan.CreatedAt >= at)
            ? new("started-already", "この名前の計画は、この画面を開いたあとに作成済みです。一覧から開いてください。", "A plan of this name was started after this page was opened. Open it from the list.")
            : null;
    }

    private static async Task<string> NextIdAsync(ActionContext context, PlanType type, int area)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{type}-{area:00}-");
        var last = await context.Store.Plans.Where(plan => plan.Id.StartsWith(prefix)).OrderByDescending(plan => plan.Id).Select(plan => plan.Id).FirstOrDefaultAsync();
        var number = last is null ? 1 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:0000}");
    }
}

using Kaname.Platform.Plans.Contracts.Form.Sections.Goals;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

/// <summary>The goals: a table for each KGI of the type's set, then those of the plan's own.</summary>
internal sealed class GoalsForm : SectionForm
{
    public override PlanSection Section => PlanSection.Goals;

    public override IReadOnlyList<FormPart> Parts(FormContext context)
    {
        var (kgis, own) = Divide(context);
        return [.. kgis.Select(kgi => kgi.Group), .. own.Parts];
    }

    public override IReadOnlyDictionary<string, string> Read(FormContext context)
    {
        var (kgis, own) = Divide(context);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kgi in kgis)
        {
            kgi.Read(values);
        }

        own.Read(values);
        return values;
    }

    public override FormReading Write(IReadOnlyDictionary<string, string> typed, FormContext context)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(context);
        var (kgis, own) = Divide(context);
        var typing = new GoalTyping(typed, context);
        var ofSet = kgis.ConvertAll(kgi => (kgi.Stored, Written: kgi.Write(typing)));
        var goals = InPlace(context.Content.Goals.Items, ofSet, own.Write(typing));
        if (typing.Problems.Count > 0)
        {
            return new FormReading(null, FormWalk.InOrder(typing.Problems.DistinctBy(problem => problem.Path), Parts(context)));
        }

        return new FormReading(PlanJson.WriteSection(context.Content with { Goals = new() { Items = goals } }, PlanSection.Goals), []);
    }

    private static (List<KgiGoal> Kgis, OwnGoals Own) Divide(FormContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kgis = KgiSets.For(context.Content.Type).Items.Select(definition => new KgiGoal(definition, context)).ToList();
        var own = context.Content.Goals.Items.Where(goal => !kgis.Exists(kgi => ReferenceEquals(kgi.Stored, goal))).ToList();
        return (kgis, new OwnGoals(own, context));
    }

    /// <summary>Kept goals where they stood, new KGIs after the last KGI, other new goals at the end.</summary>
    private static List<Goal> InPlace(IReadOnlyList<Goal> before, List<(Goal? Stored, Goal? Written)> kgis, IReadOnlyList<Goal> own)
    {
        var after = new List<Goal>();
        var left = own.ToList();
        foreach (var old in before)
        {
            var kgi = kgis.FindIndex(pair => ReferenceEquals(pair.Stored, old));
            var now = kgi >= 0 ? kgis[kgi].Written : left.Find(goal => goal.Id == old.Id);
            if (now is not null)
            {
                after.Add(now);
                left.Remove(now);
            }
        }

        var place = after.FindLastIndex(goal => goal.Level is GoalLevel.MandatoryKgi) + 1;
        after.InsertRange(place, kgis.Where(pair => pair.Stored is null).Select(pair => pair.Written).OfType<Goal>());
        after.AddRange(left);
        return after;
    }
}

using System.Text.Json.Nodes;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class RippleForm
{
    private const string Yen = "円";
    private const string People = "人";

    private static readonly IReadOnlyList<FormChoice> WageUnits = [new(Yen, "円（一人当たりの年額）", "yen (a person and year)"), new("％", "％（伸び率）", "% (growth)")];

    public static SectionForm Make() => new PlainForm(PlanSection.Ripple, Parts) { Completing = NameUnits, Checking = Check };

    private static IReadOnlyList<FormPart> Parts(FormContext context)
    {
        var ripple = context.Content.Ripple;
        return
        [
            Target("inRegionTrade", "域内取引額", "Trade within the region", ripple.InRegionTrade, Yen),
            Target("sales", "売上額", "Sales", ripple.Sales, Yen),
            Target("jobs", "雇用の創出", "Jobs created", ripple.Jobs, People),
            Wages(ripple.Wages),
        ];
    }

    /// <summary>Money and people, unless the target is already kept in some other unit: that one then stays.</summary>
    private static FormGroup Target(string path, string label, string labelEn, RippleTarget? stored, string usual)
    {
        var money = usual == Yen && stored?.Unit is null or "" or Yen;
        var (unit, unitEn) = money ? ("億円", "hundred million yen") : (stored?.Unit ?? usual, stored?.UnitEn ?? stored?.Unit ?? "people");
        return Group(path, label, labelEn, money ? FieldKind.HundredMillionYen : FieldKind.Count, unit, unitEn, []);
    }

    private static FormGroup Wages(RippleTarget? stored) => Group("wages", "賃上げ", "Wages", FieldKind.Fraction, null, null,
    [
        new FormField("wages.unit", FieldKind.Choice, "賃上げの単位", "Unit of wages")
        {
            Wanted = true,
            Choices = stored?.Unit is { Length: > 0 } unit && WageUnits.All(choice => choice.Value != unit) ? [.. WageUnits, new(unit, unit, stored.UnitEn ?? unit)] : WageUnits,
        },
    ]);

    private static FormGroup Group(string path, string label, string labelEn, FieldKind kind, string? unit, string? unitEn, IReadOnlyList<FormField> more) =>
        new(
            label, labelEn,
            [
                .. more,
                new FormField(path + ".baseline", kind, label + "の基準値", labelEn + ": baseline") { Wanted = true, Unit = unit, UnitEn = unitEn, Example = kind switch { FieldKind.Count => "1200", FieldKind.Fraction => "0", _ => "120" } },
                new FormField(path + ".target", kind, label + "の目標値", labelEn + ": target") { Wanted = true, Unit = unit, UnitEn = unitEn, Example = kind switch { FieldKind.Count => "1500", FieldKind.Fraction => "3.5", _ => "240" } },
                new FormField(path + ".targetYear", FieldKind.Year, label + "の目標年度", labelEn + ": target year") { Wanted = true, Example = "令和14年度" },
            ])
        {
            Path = path,
        };

    private static void NameUnits(JsonObject record)
    {
        foreach (var (name, unit, unitEn) in new[] { ("inRegionTrade", Yen, "yen"), ("sales", Yen, "yen"), ("jobs", People, "people") })
        {
            if (record[name] is not JsonObject target)
            {
                continue;
            }

            if (target.All(member => member.Key is "unit" or "unitEn"))
            {
                record.Remove(name);
            }
            else if (target["unit"] is null)
            {
                (target["unit"], target["unitEn"]) = (unit, unitEn);
            }
        }

        if (record["wages"] is not JsonObject wages)
        {
            return;
        }

        if (wages.All(member => member.Key is "unitEn"))
        {
            record.Remove("wages");
        }
        else if (wages["unit"]?.ToString() is Yen or "％")
        {
            wages["unitEn"] = wages["unit"]!.ToString() == Yen ? "yen" : "%";
        }
    }

    private static IEnumerable<FormProblem> Check(PlanContent content, FormRows rows)
    {
        var ripple = content.Ripple;
        foreach (var (path, target) in new[] { ("inRegionTrade", ripple.InRegionTrade), ("sales", ripple.Sales), ("jobs", ripple.Jobs), ("wages", ripple.Wages) })
        {
            if (target is { Baseline: { } baseline, Target: { } aim } && baseline == aim)
            {
                yield return SameAsBaseline.Problem(path + ".target", "目標値", "target");
            }
        }

        if (ripple.Wages is { Unit: Yen } wages)
        {
            foreach (var (path, yen) in new[] { ("wages.baseline", wages.Baseline), ("wages.target", wages.Target) })
            {
                if (yen is { } known && known != decimal.Truncate(known))
                {
                    yield return new(
                        path,
                        $"賃上げを円で書くときは、整数で入力してください。伸び率でしたら、単位を％にしてください。例：{decimal.Truncate(known):0}",
                        $"Wages in yen are whole. If it is a rate of growth, choose % as the unit. For example {decimal.Truncate(known):0}.");
                }
            }
        }
    }
}

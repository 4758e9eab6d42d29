using System.Collections.Frozen;
using System.Globalization;
using CsCheck;
using Kaname.Policy.Geography;
using Kaname.Policy.Identity;
using Kaname.Policy.Indicators;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Indicators;

/// <summary>Some plans, their facts and decisions, and a question. Domains are tiny, so that keys, firms and places collide often.</summary>
public sealed record SampleWorld(
    IReadOnlyList<Fact> Facts, IReadOnlyList<PlanForRollUp> Plans, IReadOnlyList<DuplicateDecision> Decisions, RollUpScope Scope)
{
    public RollUpPartial Partial => RollUpPartial.From(Facts);

    public RollUpResult Evaluate() => Evaluate(Scope);

    public RollUpResult Evaluate(RollUpScope scope) =>
        RollUp.Evaluate(Partial, Plans, Decisions, scope, PolicySettings.Default);

    public IReadOnlyList<JudgedRow> Rows() =>
        [.. RollUp.Rows(Facts, Partial, Plans, Decisions, Scope, PolicySettings.Default)];

    public override string ToString() => string.Join(
        Environment.NewLine, [Scope.ToString(), .. Plans.Select(plan => $"{plan} {string.Join(' ', plan.Targets)}"), .. Facts.Select(fact => fact.ToString()), .. Decisions.Select(decision => decision.ToString())]);
}

public static class SampleWorlds
{
    public static readonly CorporateNumber[] Firms = [CorporateNumber.OfBase(100000000001), CorporateNumber.OfBase(100000000002)];

    private static readonly string[] PlanIds = ["A-1", "B-1", "B-2", "C-1", "C-2"];
    private static readonly Place[] Places =
        [.. new[] { "13", "13101", "16", "16201", "23211" }.Select(Place.Parse)];

    private static readonly Gen<FiscalYear> Years = Gen.Int[2026, 2028].Select(year => new FiscalYear(year));

    private static readonly Gen<Kgi> Kgis = Gen.Frequency(
        (4, Gen.Const(Kgi.Investment)),
        (4, Gen.Const(Kgi.ValueAdded)),
        (1, Gen.Const(Kgi.TrainedPeople)),
        (1, Gen.Const(Kgi.ProductivityIncrease)),
        (1, Gen.Const(Kgi.ProductivityRate)));

    private static readonly Gen<long?> Amounts = Gen.Frequency(
        (1, Gen.Const((long?)null)), (1, Gen.Const((long?)0)), (6, Gen.Long[-50, 200].Select(amount => (long?)amount)));

    private static readonly Gen<string?> Keys = Gen.Frequency(
        (4, Gen.Const((string?)null)), (3, Gen.OneOf<string?>("K1", "K2")), (1, Gen.Const((string?)"")));

    private static readonly Gen<CorporateNumber?> MaybeFirm = Gen.Frequency(
        (3, Gen.Const((CorporateNumber?)null)), (4, Gen.OneOf(Firms).Select(firm => (CorporateNumber?)firm)));

    public static readonly Gen<Fact> Facts = Kgis.SelectMany(FactsOf);

    private static Gen<Fact> FactsOf(Kgi focus) => Gen.Select(
        Gen.OneOf(PlanIds), Mostly(focus), Years, Gen.Enum<Part>(), Gen.OneOf(Places), Amounts, Keys, MaybeFirm,
        (plan, kgi, year, part, place, amount, key, firm) => new Fact
        {
            PlanId = plan,
            Kgi = kgi,
            FiscalYear = year,
            Part = kgi == Kgi.Investment ? part : Part.None,
            Place = place,
            Amount = amount,
            Denominator = kgi.Kind() == MeasureKind.Ratio && amount != 0 ? 10 : null,
            SharedKey = key,
            Firm = firm,
        });

    private static Gen<Target> TargetsOf(Kgi focus) => Gen.Select(
        Mostly(focus), Gen.OneOf(Places), Gen.Enum<Part>(), Amounts, Amounts, Years.Nullable(), Years.Nullable(), Gen.Select(Years, Gen.Long[-20, 300]).List[0, 3],
        (kgi, place, part, baseline, final, from, to, milestones) => new Target
        {
            Kgi = kgi,
            Place = place,
            Part = kgi == Kgi.Investment ? part : Part.None,
            Baseline = baseline,
            BaselineYear = from,
            Final = final,
            TargetYear = to,
            Milestones = milestones.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2),
            BaselineDenominator = 10,
            FinalDenominator = 10,
        });

    private static Gen<PlanForRollUp[]> PlansOf(Kgi focus) => Gen.Select(
        Gen.Int[0, 3], Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true))), Gen.Int[2025, 2027], Gen.Int[0, 3], Years.Nullable(), TargetsOf(focus).List[0, 4],
        (day, withdrawn, start, length, firstDue, targets) => new PlanForRollUp
        {
            Id = string.Empty,
            Type = PlanType.A,
            SubmittedAt = new DateTimeOffset(2026, 4, 1 + day, 0, 0, 0, TimeSpan.FromHours(9)),
            Withdrawn = withdrawn,
            Start = new FiscalYear(start),
            End = new FiscalYear(start + length),
            FirstDue = firstDue,
            Targets = targets,
        }).Array[PlanIds.Length].Select(drafts => drafts
            .Zip(PlanIds, (draft, id) => draft with { Id = id, Type = Enum.Parse<PlanType>(id[..1]) })
            .ToArray());

    private static Gen<DuplicateDecision> DecisionsOf(Kgi focus) => Gen.Select(
        Mostly(focus), Years, Gen.OneOf(Firms), Gen.OneOf("13101", "16201", "23211"), Gen.Enum<DuplicateFinding>(),
        (kgi, year, firm, municipality, finding) => new DuplicateDecision(kgi, year, firm, MunicipalityCode.Parse(municipality), finding));

    private static Gen<RollUpScope> ScopesOf(Kgi focus) => Gen.Select(
        Gen.Int[0, 8], Gen.OneOf(PlanIds), Gen.Const(focus), Years, Years.Nullable(), Gen.OneOf<string?>(null, null, "16", "13,16", "47"),
        (level, plan, kgi, asOf, year, prefectures) =>
        {
            var scope = level switch
            {
                <= 4 => RollUpScope.Nation(kgi, asOf, year),
                <= 6 => RollUpScope.OfGroup(Enum.Parse<PlanType>(plan[..1]), kgi, asOf, year),
                _ => RollUpScope.OfPlan(plan, kgi, asOf, year),
            };
            return scope with { Prefectures = prefectures?.Split(',').Select(PrefectureCode.Parse).ToFrozenSet() };
        });

    /// <summary>Worlds that are mostly about the KGI that is asked for, so that rows meet.</summary>
    public static readonly Gen<SampleWorld> Any = Kgis.SelectMany(focus => Gen.Select(
        FactsOf(focus).List[0, 40], PlansOf(focus), DecisionsOf(focus).List[0, 12], ScopesOf(focus),
        (facts, plans, decisions, scope) => new SampleWorld(
            [.. facts.Select((fact, index) => fact with { Id = index.ToString(CultureInfo.InvariantCulture) })], plans, decisions, scope)));

    private static Gen<Kgi> Mostly(Kgi focus) => Gen.Frequency((5, Gen.Const(focus)), (1, Kgis));
}

using Kaname.Policy.Geography;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Intake.LoadSampleNation.Reading;

/// <summary>All of <c>data/sample</c>, read and checked.</summary>
/// <param name="Edition">A short name for exactly these bytes.</param>
internal sealed record SampleSet(
    string Edition,
    IReadOnlyList<SamplePlan> Plans,
    IReadOnlyList<SampleJudgement> Judgements,
    IReadOnlyList<SampleTalk> Talks,
    IReadOnlyList<SampleSupport> Supports);

/// <summary>A person's judgement on a duplicate candidate.</summary>
internal sealed record SampleJudgement(SampleFirm Firm, MunicipalityCode Place, FiscalYear Year, bool Same, DateOnly On, string Reason);

/// <summary>A talk that a plan may have at ③.</summary>
internal sealed record SampleTalk(ConsultedBody Body, string With, string Result);

/// <summary>A support measure that plans of some types may count on.</summary>
internal sealed record SampleSupport(IReadOnlyList<PlanType> Types, string Text, string TextEn);

using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>What a rule finds, before it is put beside its requirement.</summary>
internal sealed record Finding(Outcome Outcome, bool? Stated, string Reason, string ReasonEn, PlanSection? Section)
{
    public string? Field { get; private init; }

    /// <summary>The same, with the place in the section's form that it is about.</summary>
    public Finding At(string? field) => this with { Field = field };

    public static Finding Met(PlanSection section, string reason, string reasonEn) => new(Outcome.Met, null, reason, reasonEn, section);

    public static Finding NotMet(PlanSection section, string reason, string reasonEn) => new(Outcome.NotMet, null, reason, reasonEn, section);

    public static Finding NotApplicable(PlanSection section, string reason, string reasonEn) => new(Outcome.NotApplicable, null, reason, reasonEn, section);

    /// <summary>There is something for a person to read.</summary>
    public static Finding Written(PlanSection section, string what, string whatEn)
    {
        var profile = PlanSections.Of(section);
        return new Finding(
            Outcome.Person,
            true,
            $"記載あり：「{profile.Name}」に{what}があります。確認担当（内閣官房・経済産業省）が確認します。",
            $"Stated: \"{profile.NameEn}\" has {whatEn}. The Cabinet Secretariat and METI confirm it.",
            section);
    }

    /// <summary>A person would find nothing, or not enough, to read.</summary>
    public static Finding NotWritten(PlanSection section, string what, string whatEn)
    {
        var profile = PlanSections.Of(section);
        return new Finding(
            Outcome.Person,
            false,
            $"記載なし：「{profile.Name}」に{what}がありません。",
            $"Not stated: \"{profile.NameEn}\" lacks {whatEn}.",
            section);
    }
}

using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>The form of one section: what can be written, how it reads now, and what becomes of what was typed.</summary>
public abstract class SectionForm
{
    /// <summary>The section.</summary>
    public abstract PlanSection Section { get; }

    /// <summary>What can be written in it, for this plan.</summary>
    public abstract IReadOnlyList<FormPart> Parts(FormContext context);

    /// <summary>The section as it now reads, by path, as it would be typed. Paths without a value are left out.</summary>
    public abstract IReadOnlyDictionary<string, string> Read(FormContext context);

    /// <summary>Reads what was typed. Nothing is half read: either the whole section, or what has to be mended, field by field.</summary>
    /// <param name="typed">By path; fields with several answers have them on lines of their own. Unknown paths are passed over.</param>
    public abstract FormReading Write(IReadOnlyDictionary<string, string> typed, FormContext context);
}

/// <summary>What a form needs to know of its plan.</summary>
/// <param name="Content">The plan as it now reads.</param>
/// <param name="Authors">Its author governments, the lead first.</param>
/// <param name="Municipalities">The reference list, for names of places.</param>
public sealed record FormContext(PlanContent Content, IReadOnlyList<Place> Authors, Municipalities Municipalities)
{
    /// <summary>What its requirements and checks look at; places are told by their names.</summary>
    public PlanFacts Facts => new(Content, Authors) { NameOf = place => WrittenPlace.Shown(place, Municipalities) };
}

/// <summary>What became of what was typed.</summary>
/// <param name="Json">The section's record as <see cref="PlanJson"/> writes it; null where something has to be mended.</param>
/// <param name="Problems">What has to be mended, in the order of the form.</param>
public sealed record FormReading(string? Json, IReadOnlyList<FormProblem> Problems);

/// <summary>Something to mend in one field: what is wrong, what to do, an example.</summary>
public sealed record FormProblem(string Path, string Sentence, string SentenceEn);

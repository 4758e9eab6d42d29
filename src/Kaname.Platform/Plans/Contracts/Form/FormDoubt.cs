using Kaname.Policy.Plans;
using Kaname.Policy.Reading;

namespace Kaname.Platform.Plans.Contracts.Form;

/// <summary>What to ask about a value that is read and kept all the same: it may not be what was meant.</summary>
/// <param name="Path">The field.</param>
/// <param name="Label">What the field is called where it is read out of its place.</param>
/// <param name="LabelEn">The same in English.</param>
/// <param name="Sentence">What was read, and what to do where it was not meant.</param>
/// <param name="SentenceEn">The same in English.</param>
public sealed record FormDoubt(string Path, string Label, string LabelEn, string Sentence, string SentenceEn)
{
    /// <summary>What to ask about a section as the plan has it.</summary>
    public static IReadOnlyList<FormDoubt> Of(PlanSection section, FormContext context)
    {
        var form = SectionForms.Of(section);
        return Of(form.Parts(context), form.Read(context));
    }

    /// <summary>What to ask about what stands in a form, in the order of the form.</summary>
    public static IReadOnlyList<FormDoubt> Of(IReadOnlyList<FormPart> parts, IReadOnlyDictionary<string, string> values) =>
    [
        .. from place in FormPlaces.Of(parts, values)
           let doubt = Ask(place, values)
           where doubt is not null
           select new FormDoubt(place.Path, place.Label, place.LabelEn, doubt.Message, doubt.MessageEn),
    ];

    /// <summary>A figure of a list is in the unit that is written in its row.</summary>
    private static FormatProblem? Ask(FormPlace place, IReadOnlyDictionary<string, string> values)
    {
        var typed = values.GetValueOrDefault(place.Path);
        var unit = place.Field.Kind is FieldKind.Figure or FieldKind.Fraction && place.Path.LastIndexOf('.') is > 0 and var dot ? values.GetValueOrDefault(place.Path[..dot] + ".unit") : place.Field.Unit;
        return (place.Field.Kind, unit) switch
        {
            (FieldKind.HundredMillionYen, _) or (FieldKind.Figure, "億円") => HundredMillionYen.Doubt(typed),
            (FieldKind.Count or FieldKind.Figure, "人") => WholeNumber.DoubtPeople(typed),
            (FieldKind.Fraction, "％") => DecimalNumber.DoubtRate(typed),
            _ => null,
        };
    }
}

using Kaname.Platform.Geography.Contracts;
using Kaname.Platform.Geography.LoadMunicipalities;
using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Platform.Tests.Facts;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Form;

/// <summary>Forms filled in by hand.</summary>
internal static class Forms
{
    public static readonly Place Toyama = Place.Parse("16");
    public static readonly Place Ishikawa = Place.Parse("17");

    public static Municipalities Municipalities { get; } = LoadMunicipalities.From(FactsFolder.Shipped);

    public static FormContext Of(PlanContent content, params IReadOnlyList<Place> authors) => new(content, authors.Count == 0 ? [Toyama, Ishikawa] : authors, Municipalities);

    public static FormContext Blank(PlanType type) => Of(PlanContent.Empty(type));

    public static FormReading Write(this FormContext context, PlanSection section, params IEnumerable<(string Path, string Text)> typed)
    {
        var values = new Dictionary<string, string>(SectionForms.Of(section).Read(context));
        foreach (var (path, text) in typed)
        {
            values[path] = text;
        }

        return SectionForms.Of(section).Write(values, context);
    }

    /// <summary>The plan after the section was typed; fails where something had to be mended.</summary>
    public static FormContext Typed(this FormContext context, PlanSection section, params IEnumerable<(string Path, string Text)> typed)
    {
        var reading = context.Write(section, typed);
        Assert.Empty(reading.Problems);
        return context with { Content = PlanJson.WithSection(context.Content, section, reading.Json!) };
    }

    public static FormProblem Refused(this FormContext context, PlanSection section, params IEnumerable<(string Path, string Text)> typed)
    {
        var reading = context.Write(section, typed);
        Assert.Null(reading.Json);
        return Assert.Single(reading.Problems);
    }
}

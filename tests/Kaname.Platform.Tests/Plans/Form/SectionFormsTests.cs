using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Platform.Publication.Contracts;
using Kaname.Platform.Tests.Intake;
using Kaname.Policy.Geography;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Tests.Plans.Form;

/// <summary>Every section of every sample plan, and anything at all that could be typed.</summary>
[Collection(nameof(SampleNationOnce))]
public sealed class SectionFormsTests(SeededNation sample)
{
    private static readonly string[] Typed =
    [
        "", "0", "-5", "１２０", "12,000百万円", "1兆2,000億円", "99999999999999999999999", "1e9", "1.5", "令和10年度", "2027", "2028: 40", "2028: 4/10\n2028: 5/10",
        "yes", "no", "stock", "ratio", "each", "円", "億円", "富山県", "16", "府中市", "16201\n16201", "1234567890123", "<script>alert(1)</script>", "\u0000\ud800x", "p1", "2028-13-45", "none",
        new('あ', 10_000),
    ];

    [Fact]
    public void What_is_read_is_written_again_as_it_was()
    {
        var versions = sample.Nation.Plans.SelectMany(plan => plan.Versions).ToList();
        Assert.NotEmpty(versions);
        foreach (var version in versions)
        {
            var context = Forms.Of(version.Content, Places(version));
            foreach (var section in PlanSections.For(version.Content.Type).Select(profile => profile.Section))
            {
                var form = SectionForms.Of(section);
                var reading = form.Write(form.Read(context), context);
                Assert.Empty(reading.Problems);
                Assert.Equal(PlanJson.WriteSection(version.Content, section), reading.Json);
            }
        }
    }

    [Fact]
    public void Every_value_that_is_read_has_a_field()
    {
        var version = sample.Nation.Plans[0].Versions[0];
        var context = Forms.Of(version.Content, Places(version));
        foreach (var section in PlanSections.For(version.Content.Type).Select(profile => profile.Section))
        {
            var form = SectionForms.Of(section);
            Assert.All(form.Read(context).Keys, path => Assert.True(FormPaths.Has(form.Parts(context), path), $"{section} {path}"));
        }
    }

    [Theory]
    [InlineData(PlanType.A)]
    [InlineData(PlanType.B)]
    [InlineData(PlanType.C)]
    public void Nothing_that_is_typed_breaks_a_form(PlanType type)
    {
        var dice = new Random(20_260_518);
        var full = sample.Nation.Plans.First(plan => plan.Type == type).Versions[0];
        foreach (var context in new[] { Forms.Blank(type), Forms.Of(full.Content, Places(full)) })
        {
            foreach (var form in Enum.GetValues<PlanSection>().Select(SectionForms.Of))
            {
                var paths = FormPaths.Of(form.Parts(context), rows: 3).ToList();
                for (var turn = 0; turn < 60; turn++)
                {
                    var typed = paths.Where(_ => dice.Next(3) > 0).ToDictionary(path => path, _ => Typed[dice.Next(Typed.Length)]);
                    var reading = form.Write(typed, context);
                    Assert.Equal(reading.Json is null, reading.Problems.Count > 0);
                    Assert.All(reading.Problems, problem =>
                    {
                        Assert.True(FormPaths.Has(form.Parts(context), problem.Path), problem.Path);
                        Assert.NotEmpty(problem.Sentence);
                        Assert.NotEmpty(problem.SentenceEn);
                    });
                }
            }
        }
    }

    private static Place[] Places(PublishedVersion version) => [.. version.Authors.Select(author => author.Place).OfType<Place>()];
}

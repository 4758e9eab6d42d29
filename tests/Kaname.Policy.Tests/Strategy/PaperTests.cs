using Kaname.Policy.Strategy;

namespace Kaname.Policy.Tests.Strategy;

/// <summary>Nothing is marked as the paper's that the paper does not say.</summary>
public sealed class PaperTests
{
    public static TheoryData<string, string> Sources => [.. PolicyEdition.All.SelectMany(edition => edition.Sources).Select(source => (source.Document, source.Heading))];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_heading_stands_in_the_paper(string document, string heading)
    {
        if (TestFiles.Find("shared/briefing.md") is not { } path)
        {
            Assert.Skip("The paper (shared/briefing.md) is not here.");
            return;
        }

        var paper = File.ReadAllText(path);
        Assert.Contains(document, paper, StringComparison.Ordinal);
        Assert.Contains(heading, paper, StringComparison.Ordinal);
    }

    [Fact]
    public void The_17_fields_and_the_legend_are_named_as_in_the_paper()
    {
        if (TestFiles.Find("shared/briefing.md") is not { } path)
        {
            Assert.Skip("The paper (shared/briefing.md) is not here.");
            return;
        }

        var paper = File.ReadAllText(path);
        Assert.All(StrategicFields.All, field => Assert.Contains((char)('①' + field.Number - 1) + field.Name, paper, StringComparison.Ordinal));
        Assert.All(MapCategories.All, category => Assert.Contains("- " + category.Name, paper, StringComparison.Ordinal));
        Assert.All(PlanTypes.All, type => Assert.Contains($"{type.Type}.{type.Name}", paper, StringComparison.Ordinal));
        Assert.All(KgiSets.Nation, kgi => Assert.Contains(kgi.Name, paper, StringComparison.Ordinal));
    }

    [Fact]
    public void A_requirement_is_the_papers_exactly_when_it_has_a_heading()
    {
        var edition = PolicyEdition.Current;
        Assert.All(edition.Requirements, set =>
        {
            Assert.Equal(Basis.Paper, set.Basis);
            Assert.All(set.Items, item => Assert.Equal(Basis.Paper, item.Basis));
            Assert.All(set.Items, item => Assert.False(string.IsNullOrWhiteSpace(item.Source!.Heading)));
        });
        Assert.All(edition.Checks, set =>
        {
            Assert.Equal(Basis.Ours, set.Basis);
            Assert.All(set.Items, item => Assert.Equal(Basis.Ours, item.Basis));
            Assert.All(set.Items, item => Assert.Null(item.Source));
        });
    }

    [Fact]
    public void Requirements_are_worded_by_us_and_not_copied()
    {
        if (TestFiles.Find("shared/briefing.md") is not { } path)
        {
            Assert.Skip("The paper (shared/briefing.md) is not here.");
            return;
        }

        var paper = File.ReadAllText(path);
        Assert.All(PolicyEdition.Current.Requirements.SelectMany(set => set.Items), item =>
            Assert.DoesNotContain(item.Text.TrimEnd('。'), paper, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_is_marked_ours_with_a_reason()
    {
        Assert.Equal(
            ["Blocks", "PaceOnTrack", "PaceSlightlyBehind", "TokyoArea"],
            PolicySettings.Notes.Select(note => note.Setting).Order(StringComparer.Ordinal));
        Assert.All(PolicySettings.Notes, note =>
        {
            Assert.Equal(Basis.Ours, note.Basis);
            Assert.NotEmpty(note.Note);
            Assert.NotEmpty(note.NoteEn);
        });
    }

    [Fact]
    public void An_edition_is_found_by_its_version()
    {
        Assert.Same(PolicyEdition.Current, PolicyEdition.Of("2026-05"));
        Assert.Null(PolicyEdition.Of("2025-05"));
        Assert.All(PolicyEdition.Current.Requirements, set => Assert.Equal("2026-05", set.Version));
    }
}

using Kaname.Platform.Plans.Contracts.Form;
using Kaname.Web.Plans.Form;

namespace Kaname.Web.Tests.Workspace;

/// <summary>Sums as the server works them out, for pages without script.</summary>
public sealed class GridSumsTests
{
    [Theory]
    [InlineData(FieldKind.HundredMillionYen, "1,200.5", "３００", "1,500.5")]
    [InlineData(FieldKind.HundredMillionYen, "1兆", "-0.5億円", "9,999.5")]
    [InlineData(FieldKind.HundredMillionYen, "1兆円", "", "10,000")]
    [InlineData(FieldKind.Count, "1200", "34", "1,234")]
    [InlineData(FieldKind.Count, "三百", "34", "—")]
    [InlineData(FieldKind.Count, "", "", "—")]
    public void They_are_written_as_figures_are(FieldKind kind, string one, string other, string sum) => Assert.Equal(sum, GridSums.Of(kind, [one, other]));
}

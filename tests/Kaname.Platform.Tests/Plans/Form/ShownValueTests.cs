using Kaname.Platform.Plans.Contracts.Form;

namespace Kaname.Platform.Tests.Plans.Form;

public sealed class ShownValueTests
{
    [Theory]
    [InlineData(FieldKind.Text, "工場", "工場", "工場")]
    [InlineData(FieldKind.Year, "2028", "令和10年度（2028年度）", "FY2028")]
    [InlineData(FieldKind.HundredMillionYen, "1200.5", "1,200.5億円", "1,200.5 hundred million yen")]
    [InlineData(FieldKind.Count, "1200", "1,200人", "1,200 people")]
    [InlineData(FieldKind.Count, "百", "百", "百")]
    [InlineData(FieldKind.YesNo, "no", "いいえ", "No")]
    [InlineData(FieldKind.Choice, "private", "民間", "Private")]
    [InlineData(FieldKind.Choice, "", "", "")]
    public void A_value_is_shown_with_its_unit_and_name(FieldKind kind, string typed, string shown, string english)
    {
        var field = new FormField("field", kind, "項目", "Field") { Unit = "人", UnitEn = "people", Choices = [new("private", "民間", "Private")] };
        Assert.Equal(shown, ShownValue.Of(field, typed, english: false));
        Assert.Equal(english, ShownValue.Of(field, typed, english: true));
    }
}

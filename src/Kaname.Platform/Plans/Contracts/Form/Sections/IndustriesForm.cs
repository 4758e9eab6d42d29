using System.Globalization;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class IndustriesForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.Industries, Parts);

    /// <summary>The categories of the map, and the stored one where it is none of them.</summary>
    public static IReadOnlyList<FormChoice> Categories(IEnumerable<string?> stored) =>
    [
        .. MapCategories.All.Select(category => new FormChoice(category.Slug, category.Name, category.NameEn)),
        .. stored.OfType<string>().Where(slug => MapCategories.Of(slug) is null).Distinct().Select(slug => new FormChoice(slug, slug, slug)),
    ];

    private static IReadOnlyList<FormPart> Parts(FormContext context) =>
    [
        new FormField("fields", FieldKind.Choices, "戦略分野（17分野）", "Strategic fields (17)")
        {
            Wanted = context.Content.Type is PlanType.A,
            Choices = Fields(context.Content.Industries.Fields),
            Hint = context.Content.Type is PlanType.A ? "1つ以上選んでください。" : "当てはまるものを選んでください。なければ空けてください。",
            HintEn = context.Content.Type is PlanType.A ? "Choose at least one." : "Choose what applies; leave blank if none does.",
        },
        new FormField("category", FieldKind.Choice, "地図の分類", "Category on the map")
        {
            Choices = Categories([context.Content.Industries.Category]),
            Hint = "資料4の地図の凡例です。当てはまらなければ空けてください。",
            HintEn = "The legend of the paper's map. Leave blank if none fits.",
        },
        new FormField("industries", FieldKind.Lines, "力を入れる産業", "Industries") { Wanted = true, Example = "耐熱部素材の製造", Hint = "1行に1つ書いてください。", HintEn = "One a line." },
        new FormField("presentState", FieldKind.LongText, "産業の現状", "Where they stand today")
        {
            Wanted = true,
            Example = "域内の出荷額は1,800億円（2024年度）で、5年で1割増えました。",
            Hint = "規模、伸び、強みを、もとにした統計と年度を添えて書いてください。",
            HintEn = "Size, growth and strengths, with the statistics and their year.",
        },
        InEnglish.Group(InEnglish.Lines("industriesEn", "力を入れる産業", "Industries"), InEnglish.LongText("presentStateEn", "産業の現状", "Where they stand today")),
    ];

    private static IReadOnlyList<FormChoice> Fields(IEnumerable<int> stored) =>
    [
        .. StrategicFields.All.Select(field => new FormChoice(Number(field.Number), $"{Number(field.Number)} {field.Name}", $"{Number(field.Number)} {field.NameEn}")),
        .. stored.Where(number => StrategicFields.Of(number) is null).Distinct().Select(number => new FormChoice(Number(number), $"{Number(number)}（分野にない番号）", $"{Number(number)} (no such field)")),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

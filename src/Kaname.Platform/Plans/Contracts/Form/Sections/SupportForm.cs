using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class SupportForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.Support, _ => Parts);

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("items", FieldKind.Lines, "活用する支援策", "Support to be used") { Example = "工業用水道の整備への支援", Hint = "1行に1つ書いてください。", HintEn = "One a line." },
        InEnglish.Group(InEnglish.Lines("itemsEn", "活用する支援策", "Support to be used")),
    ];
}

using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

internal static class BasicsForm
{
    public static SectionForm Make() => new PlainForm(PlanSection.Basics, _ => Parts) { Checking = Check };

    private static IReadOnlyList<FormPart> Parts { get; } =
    [
        new FormField("name", FieldKind.Text, "計画の名称", "Name of the plan") { Wanted = true, MaxLength = 200, Example = "北陸 部素材・サーキュラーエコノミー地域産業クラスター計画" },
        new FormField("summary", FieldKind.LongText, "計画の概要", "Summary") { Hint = "2、3文で書いてください。公表したあと、一覧や地図にも出ます。", HintEn = "Two or three sentences. Lists and the map show them after publication." },
        new FormField("start", FieldKind.Year, "始まりの年度", "First fiscal year") { Wanted = true, Example = "令和8年度", Hint = "年度は4月から翌年3月までです。", HintEn = "A fiscal year runs from April to March." },
        new FormField("end", FieldKind.Year, "終わりの年度", "Last fiscal year") { Wanted = true, Example = "令和14年度" },
        new FormField("submitBy", FieldKind.Date, "提出の目標日", "Day to submit by")
        {
            Example = "2028-06-30",
            Hint = "策定主体が自分で決める目安です。会議資料は提出期限を定めていません。",
            HintEn = "The authors' own target. The paper sets no deadline.",
        },
        InEnglish.Group(InEnglish.Text("nameEn", "計画の名称", "Name of the plan"), InEnglish.LongText("summaryEn", "計画の概要", "Summary")),
    ];

    private static IEnumerable<FormProblem> Check(PlanContent content, FormRows rows)
    {
        if (string.IsNullOrWhiteSpace(content.Basics.Name))
        {
            yield return new("name", "計画の名称がありません。名称を入力してください。例：北陸 部素材クラスター計画", "The plan has no name. Enter one, for example Hokuriku materials cluster plan.");
        }

        if (content.Basics is { Start: { } start, End: { } end } && Years.Backwards("end", start, end) is { } problem)
        {
            yield return problem;
        }
    }
}

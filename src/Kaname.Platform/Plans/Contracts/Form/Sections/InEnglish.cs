namespace Kaname.Platform.Plans.Contracts.Form.Sections;

/// <summary>The English twins of a section's texts, together at its end: nobody has to write them.</summary>
internal static class InEnglish
{
    public static FormGroup Group(params IReadOnlyList<FormField> fields) => new("英語での表記（任意）", "In English (optional)", fields)
    {
        Path = "english",
        Hint = "公表したあと、英語のページに出ます。空けておくと日本語で出ます。",
        HintEn = "Shown on the English pages after publication. Left blank, the Japanese is shown there.",
    };

    public static FormField Text(string path, string label, string labelEn) => new(path, FieldKind.Text, label + "（英語）", labelEn + " in English") { MaxLength = 200 };

    public static FormField LongText(string path, string label, string labelEn) => new(path, FieldKind.LongText, label + "（英語）", labelEn + " in English");

    public static FormField Lines(string path, string label, string labelEn) => new(path, FieldKind.Lines, label + "（英語）", labelEn + " in English")
    {
        Hint = "日本語と同じ順に、1行に1つ書いてください。",
        HintEn = "One a line, in the same order as in Japanese.",
    };
}

using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>The headings of the paper that the courses rest on, as printed there.</summary>
internal static class PaperHeadings
{
    private const string Goals = "資料1";
    private const string PlanTypes = "資料2";

    public static PaperSource Drafting { get; } = new(Goals, "1. 調査・素案作成");

    public static PaperSource PriorConsultation { get; } = new(Goals, "2. 事前相談");

    public static PaperSource Coordination { get; } = new(Goals, "3. 各種調整");

    public static PaperSource Announcement { get; } = new(Goals, "4. 知事等による公表");

    public static PaperSource FormalSubmission { get; } = new(Goals, "5. 計画の正式提出");

    public static PaperSource Publication { get; } = new(Goals, "6. 内閣官房HP公表");

    /// <summary>The row of the table of three plan types that tells how each is drawn up; for type A in its first column.</summary>
    public static PaperSource DrawingUp { get; } = new(PlanTypes, "策定プロセス");
}

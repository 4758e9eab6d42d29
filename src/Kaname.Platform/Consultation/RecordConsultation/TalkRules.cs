using Kaname.Platform.Actions;

namespace Kaname.Platform.Consultation;

/// <summary>What the record of a talk must say.</summary>
internal static class TalkRules
{
    private const int LongestName = 200;
    private const int LongestResult = 4_000;

    public static Refusal? Refuse(RecordConsultation talk, DateOnly today) =>
        !Enum.IsDefined(talk.Body) ? new(
            "body-missing", "どの種類の団体と協議したかを選んでください。例：経済団体", "Choose the kind of body, for example an economic organisation.")
        : string.IsNullOrWhiteSpace(talk.With) ? new(
            "with-missing", "協議した相手を書いてください。例：富山商工会議所", "Write whom you spoke with, for example a chamber of commerce.")
        : talk.With.Length > LongestName ? new(
            "with-too-long", $"相手の名前が{talk.With.Length:N0}字あります。{LongestName}字までにしてください。例：富山商工会議所", $"The name has {talk.With.Length:N0} characters. Keep it to {LongestName}.")
        : talk.On > today ? new(
            "on-in-future", "日付が先の日です。協議してから記録してください。", "The day is yet to come. Record the talk once it was held.")
        : string.IsNullOrWhiteSpace(talk.Result) ? new(
            "result-missing", "結果を書いてください。例：異論なし。人材育成の時期を早めるよう要望があった。", "Write what came of it, for example: no objection.")
        : talk.Result.Length > LongestResult ? new(
            "result-too-long", $"結果が{talk.Result.Length:N0}字あります。{LongestResult:N0}字までにしてください。", $"The result has {talk.Result.Length:N0} characters. Keep it to {LongestResult:N0}.")
        : null;
}

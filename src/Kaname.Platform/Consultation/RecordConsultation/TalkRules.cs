using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Consultation;

/// <summary>What the record of a talk must say. The form asks for everything that is wrong at once; the action is refused for the first of it.</summary>
public static class TalkRules
{
    private const int LongestName = 200;
    private const int LongestResult = 4_000;

    /// <summary>Null where the actor writes talks down: an author, during coordination (③).</summary>
    public static Refusal? RefuseRecorder(CourseState course, Actor actor) =>
        course is not { Step: PlanStep.Coordination, Standing: PlanStanding.Active } ? new(
            "wrong-step", "協議の記録は、各種調整（③）の間に付けます。", "Talks are recorded during coordination (③).")
        : actor.Role != Role.Author || !course.IsAuthor(actor.Organisation) ? new(
            "wrong-organisation", "協議の記録は、策定主体の担当者が付けます。", "Talks are recorded by an author of one of the plan's governments.")
        : null;

    /// <summary>Everything that is wrong, in the order of the form.</summary>
    public static IEnumerable<Refusal> Faults(RecordConsultation talk, DateOnly today)
    {
        if (!Enum.IsDefined(talk.Body))
        {
            yield return new("body-missing", "どの種類の団体と協議したかを選んでください。例：経済団体", "Choose the kind of body, for example an economic organisation.");
        }

        if (string.IsNullOrWhiteSpace(talk.With))
        {
            yield return new("with-missing", "協議した相手を書いてください。例：富山商工会議所", "Write whom you spoke with, for example a chamber of commerce.");
        }
        else if (talk.With.Length > LongestName)
        {
            yield return new("with-too-long", $"相手の名前が{talk.With.Length:N0}字あります。{LongestName}字までにしてください。例：富山商工会議所", $"The name has {talk.With.Length:N0} characters. Keep it to {LongestName}.");
        }

        if (talk.On > today)
        {
            var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return new("on-in-future", $"日付が先の日です。協議した日を、今日までの日で入力してください。例：{day}", $"The day is yet to come. Give the day on which the talk was held, for example {day}.");
        }

        if (string.IsNullOrWhiteSpace(talk.Result))
        {
            yield return new("result-missing", "結果を書いてください。例：異論なし。人材育成の時期を早めるよう要望があった。", "Write what came of it, for example: no objection.");
        }
        else if (talk.Result.Length > LongestResult)
        {
            yield return new("result-too-long", $"結果が{talk.Result.Length:N0}字あります。{LongestResult:N0}字までにしてください。例：異論なし。", $"The result has {talk.Result.Length:N0} characters. Keep it to {LongestResult:N0}.");
        }
    }
}

using Kaname.Policy.Reading;

namespace Kaname.Policy.Steps;

/// <summary>What a request must bring: the check of each input, and the words for when it is missing or wrong.</summary>
internal static class Inputs
{
    /// <summary>In characters.</summary>
    private const int LongestReason = 4_000;

    public static Refused? Check(RequestInput input, CourseState state, TransitionRequest request) => input switch
    {
        RequestInput.Reason => CheckReason(request.Reason),
        RequestInput.Version => request.Version is null
            ? new(RefusalCode.VersionMissing, "どの版を確認したのかが分かりません。読んだ版の番号を付けてください。", "It is not said which version was confirmed. Give the number of the version that was read.")
            : null,
        RequestInput.BodyToInvite => CheckBodyToInvite(state, request.Subject),
        RequestInput.InvitedBody => CheckInvitedBody(state, request.Subject),
        RequestInput.AnnouncementDate => CheckAnnouncementDate(request),
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private static Refused? CheckReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? new(RefusalCode.ReasonMissing, "理由を書いてください。関係する団体・機関にそのまま届きます。例：投資額の根拠となる資料がないため。", "Say why. It is sent as written to the bodies concerned. For example: the grounds for the investment are missing.")
        : reason.Length > LongestReason ? new(
            RefusalCode.ReasonTooLong,
            $"理由が{reason.Length:N0}字あります。{LongestReason:N0}字までで書いてください。例：投資額の根拠となる資料がないため。",
            $"The reason has {reason.Length:N0} characters. Keep it to {LongestReason:N0}.")
        : null;

    private static Refused? CheckBodyToInvite(CourseState state, OrganisationCode? subject)
    {
        if (subject is not { } body || body == default)
        {
            return SubjectMissing();
        }

        if (!Course.For(state.PlanType).MayTakePart(body))
        {
            return state.PlanType == Strategy.PlanType.A
                ? new(RefusalCode.SubjectCannotTakePart, "候補プロジェクトを提案できるのは都道府県です。", "Only prefectures propose candidate projects.")
                : new(RefusalCode.SubjectCannotTakePart, "策定主体になれるのは都道府県と市区町村です。", "Only prefectures and municipalities can be authors.");
        }

        return state.AuthorOf(body) is null
            ? null
            : new(RefusalCode.SubjectTakesPart, "この団体は、すでに策定主体であるか、招待されています。", "This body is an author or has been invited already.");
    }

    private static Refused? CheckInvitedBody(CourseState state, OrganisationCode? subject)
    {
        if (subject is not { } body || body == default)
        {
            return SubjectMissing();
        }

        return state.AuthorOf(body)?.Participation == Participation.Invited
            ? null
            : new(RefusalCode.SubjectNotInvited, "この団体への招待で、回答を待っているものはありません。", "This body has no open invitation.");
    }

    private static Refused? CheckAnnouncementDate(TransitionRequest request)
    {
        if (request.AnnouncementDate is not { } date)
        {
            return new(RefusalCode.AnnouncementDateMissing, $"公表した日を入力してください。例：{WrittenDay.Format(request.On)}", $"Give the day of the announcement, for example {WrittenDay.Format(request.On)}.");
        }

        return date <= request.On
            ? null
            : new(
                RefusalCode.AnnouncementInFuture,
                $"公表した日が先の日付です。公表してから、今日までの日を記録してください。例：{WrittenDay.Format(request.On)}",
                $"The day of the announcement is yet to come. Record it once it has been announced, for example {WrittenDay.Format(request.On)}.");
    }

    private static Refused SubjectMissing() =>
        new(RefusalCode.SubjectMissing, "どの団体についてのことかを選んでください。", "Choose the body that this is about.");
}

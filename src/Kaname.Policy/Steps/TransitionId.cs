using System.Text.Json.Serialization;

namespace Kaname.Policy.Steps;

/// <summary>The name of a transition. What each does: <see cref="Course.Transitions"/>.</summary>
/// <remarks>
/// Its user action bears the same name, save eight: SubmitPlan takes <see cref="SubmitToPriorConsultation"/>, and AnnouncePlan,
/// PublishPlan, RevisePlan, HoldPlan, ResumePlan, WithdrawPlan and ClosePlan take the verb alone. docs/actions.md names the events.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<TransitionId>))]
public enum TransitionId
{
    /// <summary>記載を直す: the text changes, the version rises, every confirmation lapses.</summary>
    EditSection,

    /// <summary>連名の策定主体を招く.</summary>
    InviteCoAuthor,

    /// <summary>招待を取り消す.</summary>
    TakeBackInvitation,

    /// <summary>参加を確認する.</summary>
    AcceptInvitation,

    /// <summary>参加を見送る.</summary>
    DeclineInvitation,

    /// <summary>連名から抜ける.</summary>
    WithdrawCoAuthor,

    /// <summary>この版を確認済みにする, for one author government.</summary>
    ConfirmVersion,

    /// <summary>事前相談に提出する: ① to ②.</summary>
    SubmitToPriorConsultation,

    /// <summary>要件の充足状況を確認済みにする: the second of the two moves ② to ③.</summary>
    ConfirmRequirements,

    /// <summary>修正を依頼する: ② or ⑤ back to ①.</summary>
    AskForChanges,

    /// <summary>調整を受けて素案に戻す: ③ back to ①.</summary>
    ReturnToDrafting,

    /// <summary>知事等による公表: ③ to ④.</summary>
    Announce,

    /// <summary>計画の正式提出: ④ to ⑤.</summary>
    SubmitFormally,

    /// <summary>内閣官房HP公表: ⑤ to ⑥; in type A the publication of the state's plan.</summary>
    Publish,

    /// <summary>改定を始める.</summary>
    Revise,

    /// <summary>保留にする.</summary>
    Hold,

    /// <summary>再開する.</summary>
    Resume,

    /// <summary>取り下げる.</summary>
    Withdraw,

    /// <summary>計画を終える.</summary>
    Close,

    /// <summary>Type A: 素案をまとめ、候補プロジェクトの受付を始める.</summary>
    CompleteBlockDraft,

    /// <summary>Type A: 候補プロジェクトの準備を始める.</summary>
    PrepareCandidate,

    /// <summary>Type A: 候補プロジェクトを提案する.</summary>
    ProposeCandidate,

    /// <summary>Type A: 候補プロジェクトを受け付ける.</summary>
    AcceptCandidate,

    /// <summary>Type A: 候補プロジェクトの修正を依頼する.</summary>
    ReturnCandidate,

    /// <summary>Type A: 国による策定に進む.</summary>
    AssembleStatePlan,
}

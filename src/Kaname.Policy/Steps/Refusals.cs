namespace Kaname.Policy.Steps;

/// <summary>The refusals that hang on no condition and no input.</summary>
internal static class Refusals
{
    public static Refused NotInThisCourse { get; } = new(
        RefusalCode.NotInThisCourse,
        "この種類の計画には、この手続きはありません。",
        "Plans of this type have no such step.");

    public static Refused WrongRole { get; } = new(
        RefusalCode.WrongRole,
        "この役割では行えません。",
        "Your role does not take this step.");

    public static Refused WrongOrganisation { get; } = new(
        RefusalCode.WrongOrganisation,
        "この計画について、あなたの団体・機関では行えません。",
        "Your body does not take this step for this plan.");

    public static Refused WrongStep { get; } = new(
        RefusalCode.WrongStep,
        "今のステップでは行えません。",
        "This cannot be done at the present step.");

    public static Refused VersionOutOfDate { get; } = new(
        RefusalCode.VersionOutOfDate,
        "読んだ後に計画が変わりました。新しい版を読んでから、もう一度行ってください。",
        "The plan has changed since you read it. Read the new version, then try again.");

    /// <summary>Why a plan of this standing does not take what another standing takes.</summary>
    public static Refused OfStanding(PlanStanding standing) => standing switch
    {
        PlanStanding.Withdrawn => new(RefusalCode.PlanWithdrawn, "この計画は取り下げられています。", "This plan has been withdrawn."),
        PlanStanding.Closed => new(RefusalCode.PlanClosed, "この計画は終了しています。", "This plan is closed."),
        PlanStanding.OnHold => new(RefusalCode.PlanOnHold, "この計画は保留中です。再開してから行ってください。", "This plan is on hold. Resume it first."),
        _ => new(RefusalCode.PlanNotOnHold, "この計画は保留中ではありません。", "This plan is not on hold."),
    };
}

namespace Kaname.Platform.Intake.LoadSampleNation.Reading;

/// <summary>What can happen to a sample plan beside the straight way. The words are those of <c>turns.csv</c>.</summary>
internal enum SampleTurnKind
{
    /// <summary>Only the first <c>value</c> sections get written.</summary>
    Unfinished,

    /// <summary>After all have confirmed, <c>by</c> edits once more and every confirmation lapses.</summary>
    Lapse,

    /// <summary><c>by</c> is invited and declines.</summary>
    Declined,

    /// <summary><c>by</c> leaves the joint plan at ②, which sends it back to ①.</summary>
    Leaves,

    /// <summary>The lead puts the draft on hold on a day.</summary>
    Hold,

    /// <summary>The lead resumes it on a day.</summary>
    Resume,

    /// <summary><c>by</c> asks for changes at ②; several rows are several times.</summary>
    Changes,

    /// <summary>The office <c>by</c> holds the plan at ②, where it rests.</summary>
    HoldAtPrior,

    /// <summary>Back to ① once: by the lead at ③; for A, the candidate by the bureau.</summary>
    Returned,

    /// <summary>At ③ all kinds of bodies are talked with.</summary>
    TalksWithAll,

    /// <summary>A published plan is revised from a day on: what lies after that fiscal year becomes <c>value</c> % of what it was.</summary>
    Revise,

    /// <summary>The lead withdraws the plan on a day.</summary>
    Withdraw,

    /// <summary>The lead closes the plan on a day.</summary>
    Close,

    /// <summary>Nothing is reported for a year.</summary>
    Unreported,

    /// <summary>The report of a year is not accepted yet.</summary>
    Unaccepted,

    /// <summary>The cells of the goal <c>value</c> are left blank in a year's report.</summary>
    Blank,

    /// <summary>A year's report is corrected on a day, and the correction accepted.</summary>
    Correction,

    /// <summary>A year's report is corrected on a day, and the correction waits.</summary>
    CorrectionPending,
}

namespace Kaname.Platform.Store;

/// <summary>Tables whose rows are written once. The database itself refuses to change or delete them, whoever asks.</summary>
public static class ImmutableTables
{
    /// <summary>Those that the first migration makes.</summary>
    public static IReadOnlyList<string> OfInitial { get; } =
        ["AuditEvents", "CourseEntries", "ConsultationEntries", "PublishedEditions", "PublishedMoves", "PublishedFacts", "PublishedDecisions"];

    /// <summary>Those that the workspace added.</summary>
    public static IReadOnlyList<string> OfWorkspace { get; } = ["SectionSaves", "EvidenceContents"];

    /// <summary>Those that the analysis of transactions added.</summary>
    public static IReadOnlyList<string> OfTrade { get; } = ["FirmSelections", "Pledges", "FirmViews"];

    public static IReadOnlyList<string> Names { get; } = [.. OfInitial, .. OfWorkspace, .. OfTrade];
}

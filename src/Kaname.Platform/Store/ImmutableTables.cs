namespace Kaname.Platform.Store;

/// <summary>Tables whose rows are written once. The database itself refuses to change or delete them, whoever asks.</summary>
public static class ImmutableTables
{
    public static IReadOnlyList<string> Names { get; } =
        ["AuditEvents", "CourseEntries", "ConsultationEntries", "PublishedEditions", "PublishedMoves", "PublishedFacts", "PublishedDecisions"];
}

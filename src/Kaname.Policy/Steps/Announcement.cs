namespace Kaname.Policy.Steps;

/// <summary>The announcement by the governor or head (④).</summary>
/// <param name="Date">The day on which it was announced.</param>
/// <param name="Document">Where the announced document is kept (an address or a file's key), or null. It is not looked at here.</param>
public sealed record Announcement(DateOnly Date, string? Document);

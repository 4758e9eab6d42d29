namespace Kaname.Platform.Plans.Contracts;

/// <summary>How much of a plan in the making somebody may read.</summary>
public enum WorkspaceReading
{
    /// <summary>Where it stands and what was said about it, but none of what is being written.</summary>
    StatusOnly,

    /// <summary>All of it.</summary>
    Full,
}

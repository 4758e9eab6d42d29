namespace Kaname.Platform.Store;

/// <summary>A row that two people may try to change at once.</summary>
public interface IVersioned
{
    /// <summary>Set on every save; checked by the database against the value that was read.</summary>
    Guid Version { get; set; }
}

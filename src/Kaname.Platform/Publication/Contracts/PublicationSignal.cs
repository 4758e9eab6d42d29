namespace Kaname.Platform.Publication.Contracts;

/// <summary>Counts the changes this process made, so that what is held in memory knows when to read again.</summary>
public sealed class PublicationSignal
{
    private long _count;

    public long Count => Interlocked.Read(ref _count);

    public void Changed() => Interlocked.Increment(ref _count);
}

namespace Kaname.Web.Tests.Workspace;

/// <summary>A file of any length that nobody holds in memory.</summary>
internal sealed class LongFile(long length) : Stream
{
    private long _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var give = (int)Math.Min(count, length - _given);
        Array.Fill(buffer, (byte)'a', offset, give);
        _given += give;
        return give;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

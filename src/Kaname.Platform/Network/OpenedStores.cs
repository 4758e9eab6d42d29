using Kaname.Network.Store;
using Kaname.Platform.Network.Contracts;

namespace Kaname.Platform.Network;

/// <summary>
/// Edge stores that are open, with what was worked out of them. One is closed when its data set has a new version, when its file has gone,
/// or when others were asked for since; never under somebody who still reads it.
/// </summary>
internal sealed class OpenedStores : IDisposable
{
    private const int MostOpen = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<Opened> _latest = new();

    /// <summary>Opens the store of a data set that was opened for its reader.</summary>
    public Lease Take(DataSetAccess access)
    {
        ArgumentNullException.ThrowIfNull(access);
        return access is { EdgeStorePath: { } path, DataSet: { } set } ? Take(path, set.Version) : throw new ArgumentException("The data set was refused.", nameof(access));
    }

    /// <summary>Opens a store, or takes the one that is open. The lease has to be given back.</summary>
    /// <exception cref="StoreDamage">It is damaged.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public Lease Take(string path, string version)
    {
        Opened taken;
        lock (_lock)
        {
            foreach (var old in _latest.Where(open => (open.Path == path && open.Version != version) || !File.Exists(open.Path)).ToList())
            {
                Close(old);
            }

            if (_latest.FirstOrDefault(open => open.Path == path) is { } known)
            {
                _latest.Remove(known);
                taken = known;
            }
            else
            {
                taken = new(path, version);
            }

            _latest.AddFirst(taken);
            taken.Readers++;
            while (_latest.Count > MostOpen)
            {
                Close(_latest.Last!.Value);
            }
        }

        try
        {
            return new(this, taken, taken.Scores.Value);
        }
        catch
        {
            lock (_lock)
            {
                taken.Readers--;
                Close(taken);
            }

            throw;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var open in _latest.ToList())
            {
                Close(open);
            }
        }
    }

    /// <summary>No longer given out; closed at once, or by its last reader.</summary>
    private void Close(Opened open)
    {
        _latest.Remove(open);
        open.IsLeft = true;
        CloseIfUnread(open);
    }

    private static void CloseIfUnread(Opened open)
    {
        if (open is { IsLeft: true, Readers: 0, Scores: { IsValueCreated: true } scores })
        {
            scores.Value.Store.Dispose();
        }
    }

    private void GiveBack(Opened open)
    {
        lock (_lock)
        {
            open.Readers--;
            CloseIfUnread(open);
        }
    }

    private sealed class Opened(string path, string version)
    {
        public string Path => path;

        public string Version => version;

        // Opened outside the lock: a large store must not keep readers of another one waiting.
        public Lazy<PeerScores> Scores { get; } = new(() => new(EdgeStore.Open(path)));

        public int Readers { get; set; }

        public bool IsLeft { get; set; }
    }

    /// <summary>A store in somebody's hands.</summary>
    public sealed class Lease : IDisposable
    {
        private readonly OpenedStores _from;
        private Opened? _open;

        internal Lease(OpenedStores from, object open, PeerScores scores) => (_from, _open, Scores) = (from, (Opened)open, scores);

        public PeerScores Scores { get; }

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _open, null) is { } open)
            {
                _from.GiveBack(open);
            }
        }
    }
}

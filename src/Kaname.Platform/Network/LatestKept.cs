namespace Kaname.Platform.Network;

/// <summary>Keeps what was asked for last and makes it once, also where several ask at the same time.</summary>
internal sealed class LatestKept<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Value)>> _places = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Value)> _order = new();

    public TValue Get(TKey key, Func<TValue> make)
    {
        Lazy<TValue> value;
        lock (_lock)
        {
            if (_places.TryGetValue(key, out var place))
            {
                _order.Remove(place);
            }
            else
            {
                place = new((key, new(make)));
                _places.Add(key, place);
            }

            _order.AddFirst(place);
            value = place.Value.Value;
            while (_order.Count > most)
            {
                _places.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }
        }

        try
        {
            return value.Value;
        }
        catch
        {
            // A failure is no answer to keep: who asks next tries again.
            Forget(key, value);
            throw;
        }
    }

    private void Forget(TKey key, Lazy<TValue> value)
    {
        lock (_lock)
        {
            if (_places.TryGetValue(key, out var place) && ReferenceEquals(place.Value.Value, value))
            {
                _places.Remove(key);
                _order.Remove(place);
            }
        }
    }
}

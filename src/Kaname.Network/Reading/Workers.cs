namespace Kaname.Network.Reading;

/// <summary>Threads of one piece of work, each with a number; the first failure is the caller's.</summary>
internal static class Workers
{
    public static void Run(int threads, Action<int> work)
    {
        if (threads <= 1)
        {
            work(0);
            return;
        }

        Exception? failure = null;
        var others = Enumerable.Range(1, threads - 1).Select(number => new Thread(() => Guarded(number)) { IsBackground = true }).ToList();
        others.ForEach(thread => thread.Start());
        Guarded(0);
        others.ForEach(thread => thread.Join());
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        void Guarded(int number)
        {
            try
            {
                work(number);
            }
#pragma warning disable CA1031 // Thrown again on the caller's thread.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, e, null);
            }
        }
    }
}

using System.Text;
using Kaname.Network.Degrees;

namespace Kaname.Network.Tests.Degrees;

/// <summary>Degrees as the files say them.</summary>
internal static class Written
{
    public static string Csv(this DegreeTable table, int threads = 1)
    {
        using var written = new MemoryStream();
        WriteDegrees.AsCsv(table, written, threads: threads);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    public static DegreeTable Compute(string firms, int threads, params string[] trade) =>
        DegreeTable.Compute(new() { Firms = firms, Transactions = trade, Threads = threads }, cancellation: TestContext.Current.CancellationToken);
}

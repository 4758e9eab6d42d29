namespace Kaname.Network.Reading;

/// <summary>Some hundred readable rows, column by column, on their way from a file to whoever adds them up.</summary>
internal sealed class TradeBatch
{
    /// <summary>Enough that the memory of all their firms can be asked for before it is needed, few enough to stay in the nearest cache.</summary>
    public const int Capacity = 1024;

    public readonly long[] Sellers = new long[Capacity];
    public readonly long[] Buyers = new long[Capacity];
    public readonly long[] Amounts = new long[Capacity];
    public readonly long[] Years = new long[Capacity];

    public int Count;
}

/// <summary>Takes the rows of one reading thread.</summary>
internal interface ITradeSink
{
    /// <summary>Takes the batch's rows; afterwards the caller fills it anew.</summary>
    void Take(TradeBatch batch);
}

/// <summary>A firm's number within a row: its twelve digits, and above them the check digit as written.</summary>
internal static class PackedNumber
{
    public const int BaseBits = 40;
    public const long BaseMask = (1L << BaseBits) - 1;
    public const long Overseas = 15L << BaseBits;
    public const long CheckUnit = 1_000_000_000_000;

    public static long Of(long number) => (number / CheckUnit << BaseBits) | (number % CheckUnit);

    /// <summary>Is the first digit another than the twelve others ask for?</summary>
    public static bool HasWrongCheckDigit(long packed) => Policy.Identity.CorporateNumber.CheckDigitOf(packed & BaseMask) != packed >> BaseBits;

    public static long ToNumber(long packed) => ((packed >> BaseBits) * CheckUnit) + (packed & BaseMask);
}

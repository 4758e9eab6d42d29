namespace Kaname.Policy.Indicators;

/// <summary>A sum is larger than the 64 bits of an amount hold. It is never wrapped around or cut.</summary>
public sealed class AmountOverflowException : OverflowException
{
    /// <summary>Names nothing; use the other constructor.</summary>
    public AmountOverflowException()
        : this("A sum is larger than 64 bits hold.")
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="message">The message.</param>
    public AmountOverflowException(string message)
        : base(message) => Cell = string.Empty;

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public AmountOverflowException(string message, Exception innerException)
        : base(message, innerException) => Cell = string.Empty;

    /// <summary>Names the cell whose sum is too large.</summary>
    /// <param name="cell">The cell: plan, KGI, year, prefecture, part; or the total.</param>
    /// <param name="sum">The exact sum.</param>
    public AmountOverflowException(string cell, Int128 sum)
        : base($"{cell}: the sum {sum} is larger than 64 bits hold.") => Cell = cell;

    /// <summary>The cell whose sum is too large.</summary>
    public string Cell { get; }

    // Generic so that the name of a cell is only put together when it is needed.
    internal static long Narrow<TCell>(Int128 sum, TCell cell)
        where TCell : notnull =>
        sum < long.MinValue || sum > long.MaxValue ? throw new AmountOverflowException(cell.ToString()!, sum) : (long)sum;
}

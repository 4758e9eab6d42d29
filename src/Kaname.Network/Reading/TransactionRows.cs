using System.Runtime.CompilerServices;
using Kaname.Policy.Strategy;

namespace Kaname.Network.Reading;

/// <summary>Reads the rows of one transactions file for one thread.</summary>
/// <remarks>
/// A row as programs write it (thirteen plain digits, whole yen, a year of four digits) is read in place by machine words. At the first
/// byte that does not fit, that row alone goes the other way, field by field, where every form that the
/// contract allows is read and everything else gets its reason.
/// </remarks>
internal sealed unsafe class TransactionRows(TextFile file, TransactionColumns columns, TradeBatch batch, ITradeSink sink) : RowReader(file, columns.Kinds.Length)
{
    private const ulong OverseasWord = 0x5341_4553_5245_564F; // "OVERSEAS"

    private readonly TransactionColumn[] _kinds = columns.Kinds;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override byte* ReadPlain(byte* at, byte* limit, SliceOutcome outcome)
    {
        var rows = 0L;
        var row = at;
        var last = _kinds.Length - 1;
        fixed (TransactionColumn* kind = _kinds)
        fixed (long* sellers = batch.Sellers, buyers = batch.Buyers, amounts = batch.Amounts, years = batch.Years)
        {
            unchecked
            {
                while (row < limit)
                {
                    at = row;
                    var count = batch.Count;
                    for (var column = 0; column <= last; column++)
                    {
                        switch (kind[column])
                        {
                            case TransactionColumn.Seller:
                                if (!TryPlainNumber(ref at, out sellers[count]))
                                {
                                    goto NotPlain;
                                }

                                break;
                            case TransactionColumn.Buyer:
                                if (!TryPlainNumber(ref at, out buyers[count]))
                                {
                                    goto NotPlain;
                                }

                                break;
                            case TransactionColumn.Amount:
                                if (!Digits.TryWhole(ref at, out amounts[count]))
                                {
                                    goto NotPlain;
                                }

                                break;
                            case TransactionColumn.FiscalYear:
                                if (!TryPlainYear(ref at, out years[count]))
                                {
                                    goto NotPlain;
                                }

                                break;
                            case TransactionColumn.Date:
                                if (!TryPlainDate(ref at, out years[count]))
                                {
                                    goto NotPlain;
                                }

                                break;
                            default:
                                while (*at is not ((byte)',' or (byte)'\n' or (byte)'"' or (byte)'\r' or 0))
                                {
                                    at++;
                                }

                                break;
                        }

                        if (column < last)
                        {
                            if (*at != (byte)',')
                            {
                                goto NotPlain;
                            }

                            at++;
                        }
                    }

                    at += *at == (byte)'\r' ? 1 : 0;
                    if (*at != (byte)'\n' || at - row > RowFields.LongestRow)
                    {
                        goto NotPlain;
                    }

                    row = at + 1;
                    rows++;
                    batch.Count = count + 1;
                    if (batch.Count == TradeBatch.Capacity)
                    {
                        sink.Take(batch);
                        batch.Count = 0;
                    }
                }
            }
        }

    NotPlain:
        outcome.Rows += rows;
        outcome.Lines += rows;
        return row;
    }

    protected override void Take(SliceOutcome outcome)
    {
        var count = batch.Count;
        for (var column = 0; column < _kinds.Length; column++)
        {
            var field = Fields[column];
            var isRead = _kinds[column] switch
            {
                TransactionColumn.Seller => TransactionField.TryNumber(field, out batch.Sellers[count]),
                TransactionColumn.Buyer => TransactionField.TryNumber(field, out batch.Buyers[count]),
                TransactionColumn.Amount => TransactionField.TryAmount(field, out batch.Amounts[count]),
                TransactionColumn.FiscalYear => TransactionField.TryYear(field, File.Encoding, out batch.Years[count]),
                TransactionColumn.Date => TransactionField.TryDate(field, out batch.Years[count]),
                _ => true,
            };
            if (!isRead)
            {
                outcome.Refuse(TransactionField.Refuse(_kinds[column], field, File.Encoding));
                return;
            }
        }

        batch.Count = count + 1;
        if (batch.Count == TradeBatch.Capacity)
        {
            sink.Take(batch);
            batch.Count = 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPlainNumber(ref byte* at, out long packed)
    {
        unchecked
        {
            if (Digits.TryNumber(at, out packed))
            {
                at += 13;
                return true;
            }

            packed = PackedNumber.Overseas;
            at += 8;
            return Unsafe.ReadUnaligned<ulong>(at - 8) == OverseasWord;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPlainYear(ref byte* at, out long year)
    {
        var text = Unsafe.ReadUnaligned<uint>(at);
        at += 4;
        year = Digits.Four(text);
        return Digits.AreFour(text) && year is >= FiscalYear.MinYear and <= FiscalYear.MaxYear;
    }

    private static bool TryPlainDate(ref byte* at, out long year)
    {
        unchecked
        {
            var text = Unsafe.ReadUnaligned<uint>(at);
            // MM and DD side by side, the hyphens between left out.
            var monthAndDay = Unsafe.ReadUnaligned<ushort>(at + 5) | ((uint)Unsafe.ReadUnaligned<ushort>(at + 8) << 16);
            year = Digits.Four(text);
            var both = (int)Digits.Four(monthAndDay);
            var (month, day) = (both / 100, both % 100);
            if (!Digits.AreFour(text) || !Digits.AreFour(monthAndDay) || at[4] != (byte)'-' || at[7] != (byte)'-'
                || year is < FiscalYear.MinYear or > FiscalYear.MaxYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, month))
            {
                return false;
            }

            at += 10;
            year -= month < 4 ? 1 : 0;
            return year >= FiscalYear.MinYear;
        }
    }
}

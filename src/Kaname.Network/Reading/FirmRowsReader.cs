using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Kaname.Policy.Identity;

namespace Kaname.Network.Reading;

/// <summary>Reads the rows of one firms file for one thread.</summary>
internal sealed unsafe class FirmRowsReader(TextFile file, FirmColumn[] columns, IReadOnlyList<FirmColumn> figures, bool everything, MunicipalityCodes codes) : RowReader(file, columns.Length)
{
    private readonly FirmColumn[] _columns = columns;
    private readonly long[] _values = new long[figures.Count];
    private FirmRows _rows = Empty(figures, everything);

    public FirmRows TakeRows()
    {
        var rows = _rows;
        _rows = Empty(figures, everything);
        return rows;
    }

    /// <summary>Where names and figures are wanted too, no row is plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override byte* ReadPlain(byte* at, byte* limit, SliceOutcome outcome)
    {
        var row = at;
        if (everything)
        {
            return row;
        }

        var last = _columns.Length - 1;
        unchecked
        {
            while (row < limit)
            {
                at = row;
                long number = 0;
                var municipality = 0;
                for (var column = 0; column <= last; column++)
                {
                    switch (_columns[column].Kind)
                    {
                        case FirmColumnKind.Number:
                            if (!Digits.TryNumber(at, out number) || CorporateNumber.CheckDigitOf(number & PackedNumber.BaseMask) != number >> PackedNumber.BaseBits)
                            {
                                return row;
                            }

                            at += 13;
                            break;
                        case FirmColumnKind.Municipality:
                            var word = Unsafe.ReadUnaligned<ulong>(at);
                            var digits = Digits.Leading(word);
                            if (digits is < 4 or > 6 || (municipality = codes.OfDigits((int)Digits.Eight(word << ((8 - digits) << 3)), digits)) == 0)
                            {
                                return row;
                            }

                            at += digits;
                            break;
                        default:
                            at = EndOfField(at);
                            break;
                    }

                    if (column < last)
                    {
                        if (*at != (byte)',')
                        {
                            return row;
                        }

                        at++;
                    }
                }

                at += *at == (byte)'\r' ? 1 : 0;
                if (*at != (byte)'\n' || at - row > RowFields.LongestRow)
                {
                    return row;
                }

                row = at + 1;
                _rows.Add(number, municipality, (int)outcome.Lines, []);
                outcome.Rows++;
                outcome.Lines++;
            }
        }

        return row;
    }

    /// <summary>The first comma, line end, quote or zero from here on, thirty-two bytes at a time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* EndOfField(byte* at)
    {
        while (true)
        {
            var bytes = Vector256.Load(at);
            var ends = (Vector256.Equals(bytes, Vector256.Create((byte)',')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
                | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                | Vector256.Equals(bytes, Vector256<byte>.Zero)).ExtractMostSignificantBits();
            if (ends != 0)
            {
                return at + BitOperations.TrailingZeroCount(ends);
            }

            at += 32;
        }
    }

    protected override void Take(SliceOutcome outcome)
    {
        long number = 0;
        var municipality = 0;
        string? unknown = null;
        ReadOnlySpan<byte> name = [];
        ReadOnlySpan<byte> industry = [];
        var figure = 0;
        for (var column = 0; column < _columns.Length; column++)
        {
            var field = Fields[column];
            switch (_columns[column].Kind)
            {
                case FirmColumnKind.Number:
                    if (!CorporateNumber.TryParse(File.Decode(field), out var read, out var problem))
                    {
                        outcome.Refuse((problem!.Message, problem.MessageEn));
                        return;
                    }

                    number = PackedNumber.Of(read.Number);
                    break;
                case FirmColumnKind.Municipality:
                    if (!codes.TryRead(File.Decode(field), out municipality, out unknown, out problem))
                    {
                        outcome.Refuse((problem!.Message, problem.MessageEn));
                        return;
                    }

                    break;
                case FirmColumnKind.Name:
                    name = field;
                    break;
                case FirmColumnKind.Industry:
                    industry = field.Trim((byte)' ');
                    break;
                case FirmColumnKind.Figure when everything:
                    _values[figure] = FigureOf(field, figure, outcome.Lines);
                    figure++;
                    break;
                default:
                    break;
            }
        }

        if (everything)
        {
            _rows.AddText(name, industry, File.Encoding);
        }

        if (unknown is not null)
        {
            _rows.AtPrefecture[unknown] = _rows.AtPrefecture.GetValueOrDefault(unknown) + 1;
        }

        _rows.Add(number, municipality, (int)outcome.Lines, _values);
    }

    private static FirmRows Empty(IReadOnlyList<FirmColumn> figures, bool everything) => new() { Figures = figures, Everything = everything };

    /// <summary>A figure that is no whole number is told, and missing: a firm is not left out of its trade for it.</summary>
    private long FigureOf(ReadOnlySpan<byte> field, int figure, long line)
    {
        field = field.Trim((byte)' ');
        if (field.Length == 0)
        {
            return FirmRows.NoFigure;
        }

        if (long.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        var (count, first) = _rows.UnreadFigures.GetValueOrDefault(figure, (0, line));
        _rows.UnreadFigures[figure] = (count + 1, first);
        return FirmRows.NoFigure;
    }
}

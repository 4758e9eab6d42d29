using System.Globalization;
using Kaname.Policy.Strategy;
using ParquetSharp;
using Encoding = System.Text.Encoding;

namespace Kaname.Network.Reading;

/// <summary>One column of a row group, read some thousand values at a time into numbers as a <see cref="TradeBatch"/> holds them.</summary>
internal abstract class ParquetColumn(TransactionColumn kind) : IDisposable
{
    public const int Capacity = 8192;

    private readonly short[] _levels = new short[Capacity];
    private readonly (string Text, string TextEn)?[] _problems = new (string, string)?[Capacity];

    public long[] Values { get; } = new long[Capacity];

    /// <summary>Were all the values read last readable?</summary>
    public bool AreAllRead { get; private set; }

    protected TransactionColumn Kind => kind;

    public static void RequireReadable(string file, string name, TransactionColumn kind, ColumnDescriptor column)
    {
        var isText = column.PhysicalType == PhysicalType.ByteArray;
        var isWhole = column.PhysicalType is PhysicalType.Int32 or PhysicalType.Int64 && column.LogicalType is not DecimalLogicalType { Scale: > 0 };
        var isFlat = column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1;
        if (kind != TransactionColumn.Unknown && !(isFlat && (isText || isWhole)))
        {
            throw new ReadingProblem(
                $"{file} の列「{name}」の型（{column.PhysicalType}）は読めません。文字か整数（小数なし）にしてください。",
                $"Column \"{name}\" of {file} has a type ({column.PhysicalType}) that is not read. Use text or whole numbers without decimals.");
        }
    }

    public static ParquetColumn Open(ColumnReader reader, TransactionColumn kind) => reader switch
    {
        ColumnReader<ByteArray> text => new TextColumn(text, kind),
        ColumnReader<long> whole => new WholeColumn<long>(whole, kind, static value => value),
        ColumnReader<int> whole => new WholeColumn<int>(whole, kind, static value => value),
        _ => throw new InvalidOperationException($"A column of {reader.ElementType} was let through."),
    };

    /// <summary>The array of the batch that this column fills.</summary>
    public long[] Of(TradeBatch batch) => kind switch
    {
        TransactionColumn.Seller => batch.Sellers,
        TransactionColumn.Buyer => batch.Buyers,
        TransactionColumn.Amount => batch.Amounts,
        _ => batch.Years,
    };

    /// <summary>Why a row's value was not read, or null.</summary>
    public (string Text, string TextEn)? ProblemOf(int row) => _problems[row];

    /// <summary>Reads the next values.</summary>
    public void Read(int count)
    {
        if (!AreAllRead)
        {
            Array.Clear(_problems);
        }

        AreAllRead = true;
        for (var read = 0; read < count;)
        {
            var (levels, values) = ReadBatch(count - read, _levels);
            if (levels == 0)
            {
                throw new ParquetException(nameof(InvalidDataException), "A column ends before its row group does.");
            }

            var value = 0;
            for (var i = 0; i < levels; i++)
            {
                var hasValue = values == levels || _levels[i] > 0;
                if (!hasValue || !TryConvert(value, out Values[read + i]))
                {
                    _problems[read + i] = TransactionField.Refuse(kind, Encoding.UTF8.GetBytes(hasValue ? Quote(value) : ""), Encoding.UTF8);
                    AreAllRead = false;
                }

                value += hasValue ? 1 : 0;
            }

            read += levels;
        }
    }

    public abstract void Dispose();

    /// <summary>Reads values and, in a column that may lack some, whether each row has one.</summary>
    protected abstract (int Levels, int Values) ReadBatch(int count, Span<short> levels);

    /// <summary>Turns the value at a place of the last batch into a number of a <see cref="TradeBatch"/>.</summary>
    protected abstract bool TryConvert(int value, out long converted);

    /// <summary>The value at a place of the last batch as it may be shown.</summary>
    protected abstract string Quote(int value);

    /// <summary>A column of one physical type, and the values of its last batch.</summary>
    private abstract class Typed<T>(ColumnReader<T> reader, TransactionColumn kind) : ParquetColumn(kind)
        where T : unmanaged
    {
        protected T[] Batch { get; } = new T[Capacity];

        public override void Dispose() => reader.Dispose();

        protected override (int Levels, int Values) ReadBatch(int count, Span<short> levels)
        {
            var read = reader.ReadBatch(count, reader.ColumnDescriptor.MaxDefinitionLevel > 0 ? levels[..count] : [], [], Batch.AsSpan(0, count), out var values);
            return ((int)read, (int)values);
        }
    }

    private sealed unsafe class TextColumn(ColumnReader<ByteArray> reader, TransactionColumn kind) : Typed<ByteArray>(reader, kind)
    {
        protected override bool TryConvert(int value, out long converted)
        {
            var field = Field(value);
            switch (Kind)
            {
                case TransactionColumn.Seller or TransactionColumn.Buyer:
                    return (field.Length == 13 && Digits.TryNumber((byte*)Batch[value].Pointer, out converted)) || TransactionField.TryNumber(field, out converted);
                case TransactionColumn.Amount:
                    return TransactionField.TryAmount(field, out converted);
                case TransactionColumn.FiscalYear:
                    return TransactionField.TryYear(field, Encoding.UTF8, out converted);
                default:
                    return TransactionField.TryDate(field, out converted);
            }
        }

        protected override string Quote(int value) => Encoding.UTF8.GetString(Field(value));

        private ReadOnlySpan<byte> Field(int value) => new((void*)Batch[value].Pointer, Batch[value].Length);
    }

    private sealed class WholeColumn<T>(ColumnReader<T> reader, TransactionColumn kind, Func<T, long> widen) : Typed<T>(reader, kind)
        where T : unmanaged
    {
        protected override bool TryConvert(int value, out long converted)
        {
            converted = widen(Batch[value]);
            switch (Kind)
            {
                case TransactionColumn.Seller or TransactionColumn.Buyer:
                    var isNumber = converted is >= PackedNumber.CheckUnit and < PackedNumber.CheckUnit * 10;
                    converted = isNumber ? PackedNumber.Of(converted) : 0;
                    return isNumber;
                case TransactionColumn.FiscalYear:
                    return converted is >= FiscalYear.MinYear and <= FiscalYear.MaxYear;
                case TransactionColumn.Date:
                    return TransactionField.TryYearOfDay(converted, out converted);
                default:
                    return true;
            }
        }

        protected override string Quote(int value) => widen(Batch[value]).ToString(CultureInfo.InvariantCulture);
    }
}

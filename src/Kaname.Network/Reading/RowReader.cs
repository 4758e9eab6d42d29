namespace Kaname.Network.Reading;

/// <summary>Reads the rows of one text file, slice by slice, for one thread: plain rows in place, each other row field by field.</summary>
/// <param name="file">The file.</param>
/// <param name="columns">How many columns its header has.</param>
internal abstract unsafe class RowReader(TextFile file, int columns)
{
    /// <summary>The file.</summary>
    protected TextFile File { get; } = file;

    /// <summary>The fields of the row at hand.</summary>
    protected RowFields Fields { get; } = new();

    /// <summary>Reads every row that begins in the slice.</summary>
    /// <param name="slice">The slice, loaded.</param>
    /// <param name="mayCrossLines">Are rows read one after the other from the file's beginning, so that a line feed within quotes is no end of a row?</param>
    /// <param name="outcome">What the rows come to.</param>
    /// <returns>Where the next row begins in the file; null where a quoted field crosses lines though slices were read each for itself.</returns>
    public long? Read(FileSlice slice, bool mayCrossLines, SliceOutcome outcome)
    {
        var at = slice.First;
        while (at < slice.Limit)
        {
            at = ReadPlain(at, slice.Limit, outcome);
            if (at >= slice.Limit)
            {
                break;
            }

            // One row that is not plain; pointers may move when the slice has to be extended.
            var length = slice.LengthOfRow(File, ref at);
            if (length < 0)
            {
                outcome.Rows++;
                outcome.Refuse(TransactionField.RefuseLength);
                outcome.Lines++;
                var behind = slice.PlaceBehindLine(File, at);
                if (behind >= slice.PlaceOf(slice.Limit))
                {
                    return behind;
                }

                at += behind - slice.PlaceOf(at);
                continue;
            }

            var row = slice.Text(at)[..length];
            var feeds = row.Count((byte)'\n');
            if (feeds > 0 && !mayCrossLines)
            {
                return null;
            }

            ReadRow(row, outcome);
            outcome.Lines += 1 + feeds;
            at += length + 1;
        }

        return slice.PlaceOf(at);
    }

    /// <summary>Reads plain rows until one is not, or the limit is reached.</summary>
    /// <returns>Where the first row stands that was not read.</returns>
    protected abstract byte* ReadPlain(byte* at, byte* limit, SliceOutcome outcome);

    /// <summary>Takes the row whose <see cref="Fields"/> are as many as the columns, or refuses it.</summary>
    protected abstract void Take(SliceOutcome outcome);

    private void ReadRow(ReadOnlySpan<byte> row, SliceOutcome outcome)
    {
        if (row.Length == 0 || row is [(byte)'\r'])
        {
            return;
        }

        outcome.Rows++;
        if (!Fields.Split(row))
        {
            outcome.Refuse(TransactionField.RefuseQuotes);
        }
        else if (Fields.Count != columns)
        {
            outcome.Refuse(TransactionField.RefuseCount(Fields.Count, columns));
        }
        else
        {
            Take(outcome);
        }
    }
}

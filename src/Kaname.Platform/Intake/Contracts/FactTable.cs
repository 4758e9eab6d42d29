namespace Kaname.Platform.Intake.Contracts;

/// <summary>The header of a file of facts. A column that is asked for and missing is a fault, told once.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly int _width;

    public FactTable(string file, string[] header, FactFaults faults)
    {
        (File, Faults, _width) = (file, faults, header.Length);
        for (var i = 0; i < header.Length; i++)
        {
            if (!_columns.TryAdd(header[i].Trim(), i))
            {
                faults.Add(new FactFault(file, 1, header[i], "同じ名前の列が二つあります。", "Two columns bear this name."));
            }
        }
    }

    public string File { get; }

    public FactFaults Faults { get; }

    public bool Fits(string[] cells, int line)
    {
        if (cells.Length == _width)
        {
            return true;
        }

        Faults.Add(new FactFault(
            File,
            line,
            null,
            $"列が{cells.Length}個あります。見出しは{_width}個です。読点や引用符を確かめてください。",
            $"There are {cells.Length} cells, the header has {_width}. Look for a stray comma or quote."));
        return false;
    }

    public int? Find(string column)
    {
        if (_columns.TryGetValue(column, out var index))
        {
            return index;
        }

        if (_missing.Add(column))
        {
            Faults.Add(new FactFault(File, 1, column, "この列がありません。", "This column is missing."));
        }

        return null;
    }
}

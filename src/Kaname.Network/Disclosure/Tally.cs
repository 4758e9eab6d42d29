using System.Runtime.InteropServices;

namespace Kaname.Network.Disclosure;

/// <summary>What firms put into one figure of a cell: enough to say whether one or two of them stand out.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Tally
{
    private Int128 _largest;
    private Int128 _second;

    /// <summary>How many firms stand behind the figure.</summary>
    public int Firms { get; private set; }

    /// <summary>The only firm, where <see cref="Firms"/> is 1.</summary>
    public int OnlyFirm { get; private set; }

    public Int128 Sum { get; private set; }

    /// <summary>The sum of the absolute amounts: returns do not make a large firm small.</summary>
    public Int128 Magnitude { get; private set; }

    public void Add(int firm, Int128 yen)
    {
        var magnitude = Int128.Abs(yen);
        Firms++;
        OnlyFirm = firm;
        Sum += yen;
        Magnitude += magnitude;
        Raise(magnitude);
    }

    /// <summary>Adds another cell's firms, of which none may be among these.</summary>
    public void Add(Tally other)
    {
        Firms += other.Firms;
        OnlyFirm = Math.Max(OnlyFirm, other.OnlyFirm);
        Sum += other.Sum;
        Magnitude += other.Magnitude;
        Raise(other._largest);
        Raise(other._second);
    }

    /// <summary>Is the figure too close to single firms? One behind which no firm stands is not.</summary>
    public readonly bool IsUnsafe(DisclosureSettings settings) =>
        (Firms > 0 && Firms < settings.MinimumFirms)
        || _largest * 100 > Magnitude * settings.LargestSharePercent
        || (_largest + _second) * 100 > Magnitude * settings.TwoLargestSharePercent;

    private void Raise(Int128 magnitude)
    {
        if (magnitude > _largest)
        {
            (_largest, _second) = (magnitude, _largest);
        }
        else if (magnitude > _second)
        {
            _second = magnitude;
        }
    }
}

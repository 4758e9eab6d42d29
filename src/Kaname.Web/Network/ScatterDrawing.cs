using System.Globalization;
using Kaname.Platform.Network.Contracts;
using Kaname.Web.Site.Drawing;

namespace Kaname.Web.Network;

/// <summary>Where things stand in the picture of the two degrees: both axes are logarithms, hub degree to the right, connector degree up.</summary>
internal sealed class ScatterDrawing
{
    public const double Width = 640;
    public const double Height = 540;
    public const double Left = 66;
    public const double Right = Width - 28;
    public const double Top = 12;
    public const double Bottom = Height - 56;
    private const double LabelSize = 13;
    private const int MostTicks = 9;
    private const double Room = 1.15;

    private readonly Axis _across;
    private readonly Axis _up;

    /// <param name="points">At least one.</param>
    public ScatterDrawing(IReadOnlyList<RankingPoint> points, (double? Connector, double? Hub) tenth)
    {
        _across = new([.. points.Select(point => point.Hub), .. tenth.Hub is { } hub ? (double[])[hub] : []], Left, Right);
        _up = new([.. points.Select(point => point.Connector), .. tenth.Connector is { } connector ? (double[])[connector] : []], Bottom, Top);
    }

    /// <summary>The marks of the lower axis, per cent.</summary>
    public IReadOnlyList<(double At, string Text, bool Main)> Across => _across.Ticks;

    /// <summary>The marks of the left axis.</summary>
    public IReadOnlyList<(double At, string Text, bool Main)> Up => _up.Ticks;

    public double X(double hub) => _across.At(hub);

    public double Y(double connector) => _up.At(connector);

    public DrawnPoint Of(RankingPoint point) => new(X(point.Hub), Y(point.Connector));

    /// <summary>Labels for as many points as find room, the first ones first; none over a symbol or another label.</summary>
    public IReadOnlyList<(RankingPoint Point, LabelPlace Place)> Labels(IReadOnlyList<RankingPoint> wanted, IReadOnlyList<RankingPoint> drawn)
    {
        var room = new LabelPlacing(LabelSize);
        // Nothing may be written past the frame.
        room.Keep(new(Right + Width, Height / 2), 2 * Width, Height, Height);
        room.Keep(new(Left - Width, Height / 2), 2 * Width, Height, Height);
        room.Keep(new(Width / 2, Top - Height), 2 * Width, Height, Height - 2);
        room.Keep(new(Width / 2, Bottom + Height), 2 * Width, Height - 4, Height);
        foreach (var point in drawn)
        {
            room.Keep(Of(point), wanted.Contains(point) ? 6 : 2.5);
        }

        return [.. from point in wanted let place = room.Find(Of(point), ShortName(point.Name), 10) where place is not null select (point, place)];
    }

    /// <summary>Without the word for its legal form, which says nothing in a picture.</summary>
    public static string ShortName(string name) => Forms.Aggregate(name, (left, form) => left.Replace(form, "", StringComparison.Ordinal)).Trim();

    private static readonly string[] Forms = ["株式会社", "有限会社", "合同会社", "合資会社", "合名会社"];

    private sealed class Axis
    {
        private readonly double _from;
        private readonly double _to;
        private readonly double _start;
        private readonly double _end;

        public Axis(IReadOnlyList<double> values, double start, double end)
        {
            (_from, _to) = (Math.Log10(values.Min() * 100 / Room), Math.Log10(values.Max() * 100 * Room));
            (_start, _end) = (start, end);
            Ticks = Marks();
        }

        public IReadOnlyList<(double At, string Text, bool Main)> Ticks { get; }

        public double At(double share) => AtPercent(share * 100);

        private double AtPercent(double percent) => _start + ((Math.Log10(percent) - _from) / (_to - _from) * (_end - _start));

        private IReadOnlyList<(double At, string Text, bool Main)> Marks()
        {
            var all = new List<(double Percent, bool Main)>();
            for (var power = (int)Math.Floor(_from); power <= (int)Math.Ceiling(_to); power++)
            {
                foreach (var step in (ReadOnlySpan<int>)[1, 2, 5])
                {
                    var percent = step * Math.Pow(10, power);
                    if (Math.Log10(percent) >= _from && Math.Log10(percent) <= _to)
                    {
                        all.Add((percent, step == 1));
                    }
                }
            }

            var shown = all.Count > MostTicks && all.Exists(mark => mark.Main) ? all.Where(mark => mark.Main) : all;
            return [.. shown.Select(mark => (AtPercent(mark.Percent), mark.Percent.ToString("0.##########", CultureInfo.InvariantCulture), mark.Main))];
        }
    }
}

namespace Kaname.Web.Site.Drawing;

/// <summary>A label beside a point.</summary>
/// <param name="Dx">From the point to the text's anchor.</param>
/// <param name="Dy">From the point to the text's baseline.</param>
/// <param name="Anchor">SVG text-anchor.</param>
public sealed record LabelPlace(double Dx, double Dy, string Anchor);

/// <summary>Finds room for labels: each takes the first side of its symbol where nothing stands yet; without room it is left to the title.</summary>
internal sealed class LabelPlacing(double size)
{
    private readonly List<Box> _taken = [];

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    /// <summary>Keeps a square around a symbol free of labels.</summary>
    public void Keep(DrawnPoint point, double half) => _taken.Add(new(point.X - half, point.Y - half, point.X + half, point.Y + half));

    /// <summary>Keeps a line of text and the symbols under it free.</summary>
    public void Keep(DrawnPoint middle, double width, double above, double below) =>
        _taken.Add(new(middle.X - (width / 2), middle.Y - above, middle.X + (width / 2), middle.Y + below));

    /// <summary>A place for <paramref name="text"/> beside <paramref name="point"/>, or null when every side is taken.</summary>
    public LabelPlace? Find(DrawnPoint point, string text, double gap)
    {
        var width = WidthOf(text);
        var middle = size * 0.36;
        LabelPlace[] sides =
        [
            new(gap, middle, "start"), new(-gap, middle, "end"),
            new(gap - 1, size, "start"), new(gap - 1, -size * 0.35, "start"),
            new(1 - gap, size, "end"), new(1 - gap, -size * 0.35, "end"),
            new(0, gap + size * 0.8, "middle"), new(0, -gap - 1, "middle"),
        ];
        foreach (var side in sides)
        {
            var left = point.X + side.Dx - side.Anchor switch { "end" => width, "middle" => width / 2, _ => 0 };
            var box = new Box(left, point.Y + side.Dy - (size * 0.85), left + width, point.Y + side.Dy + (size * 0.15));
            if (!_taken.Exists(box.Meets))
            {
                _taken.Add(box);
                return side;
            }
        }

        return null;
    }

    /// <summary>Width on the sheet: a full-width character is one em, the others a little over half.</summary>
    public double WidthOf(string text) => size * text.Sum(character => character > '\u2E7F' ? 1 : 0.56);
}

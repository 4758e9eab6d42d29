using System.Globalization;
using System.Text;

namespace Kaname.Policy.Indicators;

/// <summary>How a number of a formula is to be read.</summary>
public enum FigureForm
{
    /// <summary>Yen or people, in the unit of the indicator.</summary>
    Amount,

    /// <summary>A share of one, shown in per cent.</summary>
    Share,

    /// <summary>A count of years or rows.</summary>
    Count,
}

/// <summary>One piece of a formula: either a sign of calculation or a named number.</summary>
/// <param name="Symbol">(, ), +, −, × or ÷; null for a number.</param>
/// <param name="Name">What the number is, in Japanese; null for a sign.</param>
/// <param name="NameEn">What the number is, in English; null for a sign.</param>
/// <param name="Value">The number; zero for a sign.</param>
/// <param name="Form">How the number is to be read.</param>
public sealed record FormulaPiece(string? Symbol, string? Name, string? NameEn, Fraction Value, FigureForm Form)
{
    /// <summary>A sign of calculation.</summary>
    /// <param name="symbol">The sign.</param>
    public static FormulaPiece Sign(string symbol) => new(symbol, null, null, Fraction.Zero, FigureForm.Amount);

    /// <summary>A named number.</summary>
    /// <param name="name">What it is, in Japanese.</param>
    /// <param name="nameEn">What it is, in English.</param>
    /// <param name="value">The number.</param>
    /// <param name="form">How it is to be read.</param>
    public static FormulaPiece Number(string name, string nameEn, Fraction value, FigureForm form = FigureForm.Amount) =>
        new(null, name, nameEn, value, form);
}

/// <summary>How a figure came about, with the numbers in it: piece by piece for a page, or as one line of text.</summary>
/// <param name="Name">What was worked out, in Japanese.</param>
/// <param name="NameEn">What was worked out, in English.</param>
/// <param name="Pieces">The numbers and signs in reading order.</param>
/// <param name="Result">The exact result, or null when it cannot be worked out (a denominator of zero, or nobody has said).</param>
/// <param name="Form">How the result is to be read.</param>
public sealed record Formula(string Name, string NameEn, IReadOnlyList<FormulaPiece> Pieces, Fraction? Result, FigureForm Form)
{
    /// <summary>達成率 ＝（実績 50 − 基準値 0）÷（目標 80 − 基準値 0）＝ 62.5%; a result that cannot be worked out is 判定できない.</summary>
    public string ToJapanese() => Write(piece => piece.Name, Name, "＝", "判定できない");

    /// <summary>Attainment = (actual 50 − baseline 0) ÷ (target 80 − baseline 0) = 62.5%.</summary>
    public string ToEnglish() => Write(piece => piece.NameEn, NameEn, "=", "not computable");

    /// <summary>The English line.</summary>
    public override string ToString() => ToEnglish();

    /// <summary>A number as the formulas print it: thousands commas, − for minus, cut to at most two digits after the point.</summary>
    /// <param name="value">The number.</param>
    /// <param name="form">How it is to be read; a share is shown in per cent with one digit.</param>
    public static string Print(Fraction value, FigureForm form)
    {
        var text = form == FigureForm.Share
            ? value.ToPercent().ToString("#,0.0", CultureInfo.InvariantCulture) + "%"
            : value.CutTo(2).ToString("#,0.##", CultureInfo.InvariantCulture);
        return text.Replace('-', '−');
    }

    private string Write(Func<FormulaPiece, string?> nameOf, string name, string equals, string none)
    {
        var line = new StringBuilder().Append(name).Append(' ').Append(equals).Append(' ');
        for (var i = 0; i < Pieces.Count; i++)
        {
            var piece = Pieces[i];
            var text = piece.Symbol ?? $"{nameOf(piece)} {Print(piece.Value, piece.Form)}";
            var glued = i == 0
                || string.Equals(piece.Symbol, ")", StringComparison.Ordinal)
                || string.Equals(Pieces[i - 1].Symbol, "(", StringComparison.Ordinal);
            line.Append(glued ? string.Empty : " ").Append(text);
        }

        return line.Append(' ').Append(equals).Append(' ').Append(Result is { } result ? Print(result, Form) : none).ToString();
    }
}

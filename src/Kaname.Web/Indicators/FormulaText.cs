using System.Text;
using Kaname.Policy.Indicators;
using Kaname.Web.Site;

namespace Kaname.Web.Indicators;

/// <summary>A formula as a sentence of the page, every figure exact and with its unit.</summary>
public static class FormulaText
{
    /// <summary>達成率 ＝（実績 1,503円 − 基準値 0円）÷（目標 4,000円 − 基準値 0円）＝ 37.5%.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="unit">The unit of its amounts.</param>
    public static string Write(Formula formula, FigureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(unit);
        var (equals, none) = Languages.English ? ("=", "not computable") : ("＝", "判定できない");
        var line = new StringBuilder(Languages.Of(formula.Name, formula.NameEn)).Append(' ').Append(equals).Append(' ');
        for (var i = 0; i < formula.Pieces.Count; i++)
        {
            var piece = formula.Pieces[i];
            var glued = i == 0 || piece.Symbol == ")" || formula.Pieces[i - 1].Symbol == "(";
            line.Append(glued ? "" : " ").Append(piece.Symbol ?? $"{Languages.Of(piece.Name!, piece.NameEn)} {Figure(piece.Value, piece.Form, unit)}");
        }

        return line.Append(' ').Append(equals).Append(' ').Append(formula.Result is { } result ? Figure(result, formula.Form, unit) : none).ToString();
    }

    private static string Figure(Fraction value, FigureForm form, FigureUnit unit) =>
        form == FigureForm.Amount ? unit.Exact(value) : Formula.Print(value, form);
}

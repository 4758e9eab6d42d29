using Kaname.Policy.Indicators;

namespace Kaname.Web.Indicators;

/// <summary>How a figure came about, with the numbers in it.</summary>
/// <param name="Of">Which figure of the answer.</param>
/// <param name="Text">In Japanese.</param>
/// <param name="TextEn">In English.</param>
public sealed record FormulaView(string Of, string Text, string TextEn)
{
    /// <summary>Those that there are.</summary>
    internal static IReadOnlyList<FormulaView> Some(params IEnumerable<(string Of, Formula? Formula)> formulas) =>
    [
        .. from one in formulas
           where one.Formula is not null
           select new FormulaView(one.Of, one.Formula!.ToJapanese(), one.Formula.ToEnglish()),
    ];
}

using Kaname.Policy.Indicators;

namespace Kaname.Web.Indicators;

/// <summary>Exact numbers as JSON and CSV give them: cut after six places, never rounded up.</summary>
internal static class Figures
{
    private const int Places = 6;

    public static decimal? Of(Fraction? value) => value?.CutTo(Places);
}

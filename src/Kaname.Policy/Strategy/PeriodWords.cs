using Kaname.Policy.Plans;

namespace Kaname.Policy.Strategy;

/// <summary>The plan's period in a sentence, and whether a year lies in it.</summary>
internal static class PeriodWords
{
    /// <summary>A period that ends before it begins holds no year; the check of the period says so.</summary>
    public static bool IsOutside(BasicsSection basics, FiscalYear? year) =>
        !(basics.End < basics.Start) && (year < basics.Start || year > basics.End);

    public static string Ja(BasicsSection basics) => (basics.Start, basics.End) switch
    {
        ({ } start, { } end) => $"{start.ToJapanese()}から{end.ToJapanese()}まで",
        ({ } start, _) => $"{start.ToJapanese()}以後",
        (_, { } end) => $"{end.ToJapanese()}まで",
        _ => "期間の中",
    };

    public static string En(BasicsSection basics) => (basics.Start, basics.End) switch
    {
        ({ } start, { } end) => $"from {start.ToEnglish()} to {end.ToEnglish()}",
        ({ } start, _) => $"from {start.ToEnglish()} on",
        (_, { } end) => $"up to {end.ToEnglish()}",
        _ => "within the period",
    };
}

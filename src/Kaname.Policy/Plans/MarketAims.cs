namespace Kaname.Policy.Plans;

/// <summary>The aims of a product or service by name.</summary>
public static class MarketAims
{
    /// <summary>The name in Japanese.</summary>
    /// <param name="aim">The aim.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static string Name(MarketAim aim) => aim switch
    {
        MarketAim.ExportEarnings => "輸出で外貨を得る",
        MarketAim.TopDomesticShare => "国内で上位のシェア",
        MarketAim.HigherValueThanExisting => "今あるものより高い付加価値",
        MarketAim.NewChannels => "新しい販路",
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, "There is no such aim."),
    };

    /// <summary>The name in English.</summary>
    /// <param name="aim">The aim.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum's.</exception>
    public static string NameEn(MarketAim aim) => aim switch
    {
        MarketAim.ExportEarnings => "earnings from export",
        MarketAim.TopDomesticShare => "a top domestic share",
        MarketAim.HigherValueThanExisting => "more value than existing ones",
        MarketAim.NewChannels => "new sales channels",
        _ => throw new ArgumentOutOfRangeException(nameof(aim), aim, "There is no such aim."),
    };
}

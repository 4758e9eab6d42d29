namespace Kaname.Network.Degrees;

/// <summary>The columns of a file of degrees, in their order, under both their names.</summary>
internal static class DegreeColumns
{
    public static IReadOnlyList<(string Name, string NameJa)> All { get; } =
    [
        ("corporate_number", "法人番号"),
        ("prefecture_code", "都道府県コード"),
        ("outside_sales_yen", "域外販売額"),
        ("prefecture_outside_sales_yen", "都道府県の域外販売額"),
        ("connector_degree", "コネクター度"),
        ("connector_rank", "コネクター度順位"),
        ("inside_purchases_yen", "域内仕入額"),
        ("prefecture_inside_purchases_yen", "都道府県の域内仕入額"),
        ("hub_degree", "ハブ度"),
        ("hub_rank", "ハブ度順位"),
    ];
}

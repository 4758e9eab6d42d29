namespace Kaname.Network.Disclosure;

/// <summary>What the rows of a public table are told apart by.</summary>
public enum TableDimension
{
    /// <summary>Municipality of the firm.</summary>
    Municipality,

    /// <summary>Industry division of the firm.</summary>
    Industry,

    /// <summary>Where the firm's buyers are.</summary>
    Partner,
}

/// <summary>The shape of a public table about the trade of one prefecture's firms in one fiscal year. There are these six and no others.</summary>
/// <remarks>
/// A shape may only be added together with the relations that tie it to the others (<see cref="TradeLattice"/>): a table that is
/// safe by itself can give away what another one hides.
/// </remarks>
/// <param name="Id">The word for addresses and files.</param>
/// <param name="Name">The name in Japanese.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Dimensions">What its rows are told apart by; none for the whole prefecture.</param>
public sealed record TableShape(string Id, string Name, string NameEn, IReadOnlyList<TableDimension> Dimensions)
{
    /// <summary>One row: number of firms, outside sales, inside purchases.</summary>
    public static TableShape Prefecture { get; } = new("prefecture", "都道府県計", "Whole prefecture", []);

    /// <summary>The same three figures by industry division.</summary>
    public static TableShape Industry { get; } = new("industry", "産業大分類別", "By industry division", [TableDimension.Industry]);

    /// <summary>The same three figures by municipality.</summary>
    public static TableShape Municipality { get; } = new("municipality", "市区町村別", "By municipality", [TableDimension.Municipality]);

    /// <summary>The same three figures by municipality and industry division.</summary>
    public static TableShape MunicipalityAndIndustry { get; } = new(
        "municipality-industry", "市区町村別・産業大分類別", "By municipality and industry division", [TableDimension.Municipality, TableDimension.Industry]);

    /// <summary>Outside sales by where the buyers are.</summary>
    public static TableShape Partner { get; } = new("partner", "域外販売額の販売先別", "Outside sales by destination", [TableDimension.Partner]);

    /// <summary>Outside sales by where the buyers are and the sellers' industry division.</summary>
    public static TableShape PartnerAndIndustry { get; } = new(
        "partner-industry", "域外販売額の販売先別・産業大分類別", "Outside sales by destination and industry division", [TableDimension.Partner, TableDimension.Industry]);

    /// <summary>All of them, the coarse before the fine.</summary>
    public static IReadOnlyList<TableShape> All { get; } = [Prefecture, Industry, Municipality, MunicipalityAndIndustry, Partner, PartnerAndIndustry];

    /// <summary>
    /// Does it give outside sales alone? A firm that sells to several areas would be counted in each, so that the numbers of sellers
    /// would not add up; they are not published.
    /// </summary>
    public bool IsOfSalesAlone => Dimensions.Contains(TableDimension.Partner);

    /// <summary>The shape with an id, or null.</summary>
    /// <param name="id">For example <c>partner-industry</c>.</param>
    public static TableShape? Of(string? id) => All.FirstOrDefault(shape => shape.Id == id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

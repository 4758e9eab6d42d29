using Kaname.Platform.Geography.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Projects;

/// <summary>Which investment projects are asked for; null does not restrict.</summary>
public sealed record InvestmentFilter
{
    private readonly IReadOnlyList<string> _terms = [];

    /// <summary>In this prefecture.</summary>
    public PrefectureCode? Prefecture { get; init; }

    /// <summary>In this municipality, as far as is said.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>In this block.</summary>
    public Block? Block { get; init; }

    /// <summary>Of this category of the legend.</summary>
    public MapCategory? Category { get; init; }

    /// <summary>This far.</summary>
    public string? Stage { get; init; }

    /// <summary>With a stated time that takes in this fiscal year.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Holding all of these words in name, investor or place.</summary>
    public string? Words
    {
        get;
        init => (field, _terms) = (value, SearchText.Terms(value));
    }

    /// <summary>With a point in this part of the map.</summary>
    public BoundingBox? Area { get; init; }

    /// <summary>Those that fit, in their order.</summary>
    public IEnumerable<InvestmentRow> Of(IEnumerable<InvestmentRow> rows) => rows.Where(Holds);

    /// <summary>Does it fit?</summary>
    public bool Holds(InvestmentRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (Prefecture is not { } prefecture || row.PrefectureCode == prefecture.Value)
            && (Municipality is not { } municipality || row.IsIn(municipality.Value))
            && (Block is null || row.Block == Block.Slug)
            && (Category is null || row.Category == Category.Slug)
            && (Stage is null || row.Stage == Stage)
            && (Year is not { } year || row.Covers(year))
            && (Area is null || Area.Holds(row.Lat, row.Lon))
            && _terms.All(term => row.Searched.Contains(term, StringComparison.Ordinal));
    }
}

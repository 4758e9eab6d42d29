using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Strategy;

/// <summary>Which cluster drafts are asked for; null does not restrict.</summary>
public sealed record ClusterFilter
{
    /// <summary>Of this block.</summary>
    public Block? Block { get; init; }

    /// <summary>Of this strategic field.</summary>
    public StrategicField? Field { get; init; }

    /// <summary>Of this category of the legend.</summary>
    public MapCategory? Category { get; init; }

    /// <summary>With which the paper goes this far.</summary>
    public ClusterStatus? Status { get; init; }

    /// <summary>Those that fit, in their order.</summary>
    public IEnumerable<ClusterDraft> Of(IEnumerable<ClusterDraft> clusters) => clusters.Where(cluster =>
        (Block is null || cluster.Block == Block.Slug)
        && (Field is null || cluster.Fields.Contains(Field.Number))
        && (Category is null || cluster.Categories.Contains(Category.Slug))
        && (Status is not { } status || cluster.Status == status));
}

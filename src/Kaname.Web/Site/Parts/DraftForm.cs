using Kaname.Platform.Strategy.Contracts;

namespace Kaname.Web.Site.Parts;

/// <summary>How far the paper goes with a cluster, as a form of its symbol. The three are never added up and never look alike.</summary>
public static class DraftForm
{
    /// <summary>Filled for a draft under study, broken edge for potential, half filled for discussion.</summary>
    public static MarkForm Of(ClusterStatus status) => status switch
    {
        ClusterStatus.Potential => MarkForm.Potential,
        ClusterStatus.Discussed => MarkForm.Discussed,
        _ => MarkForm.Filled,
    };
}

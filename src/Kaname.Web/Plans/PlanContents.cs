using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Web.Plans;

/// <summary>Which parts an edition's page has: what nobody has written makes no empty heading.</summary>
public static class PlanContents
{
    /// <summary>Ids of the parts and the keys of their headings, in reading order.</summary>
    public static IReadOnlyList<(string Id, string Title)> Of(PlanContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var parts = new List<(string, string)> { ("goals", "GoalsTitle") };
        void Add(bool isWritten, string id, string title)
        {
            if (isWritten)
            {
                parts.Add((id, title));
            }
        }

        var (path, local, fit, ripple, help) = (content.WinningPath, content.LocalResource, content.CandidateFit, content.Ripple, content.Accompaniment);
        Add(content.Projects.Items.Count > 0 || content.Projects.InfrastructureNeeds is not null, "projects", "ProjectsTitle");
        Add(content.Area.Places.Count > 0, "area", "AreaTitle");
        Add(content.Industries.Industries.Count > 0 || content.Industries.Fields.Count > 0 || content.Industries.PresentState is not null, "industries", "IndustriesTitle");
        Add(content.CoreFirms.Items.Count > 0, "core-firms", content.Type is PlanType.B ? "CoreFirmsTitleB" : "CoreFirmsTitle");
        Add(path.Text is not null || path.ProductOrService is not null || path.CompetitiveAdvantage is not null, "winning-path", "WinningPathTitle");
        Add(local.Resource is not null || local.Processing is not null || local.Channels is not null, "local-resource", "LocalResourceTitle");
        Add(fit.FitWithBlockDraft is not null || fit.FitWithRoadmap is not null || fit.LabourEnvironment is not null, "fit", "FitTitle");
        Add(content.OutsideFirms.Invites is not null, "outside-firms", "OutsideFirmsTitle");
        Add(content.Support.Items.Count > 0, "support", "SupportTitle");
        Add(ripple.InRegionTrade is not null || ripple.Sales is not null || ripple.Jobs is not null || ripple.Wages is not null, "ripple", "RippleTitle");
        Add(help.Structure is not null || help.ConsultationWindow is not null, "accompaniment", "AccompanimentTitle");
        return parts;
    }
}

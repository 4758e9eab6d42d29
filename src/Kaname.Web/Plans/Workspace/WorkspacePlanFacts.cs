using Kaname.Platform.Plans;
using Kaname.Platform.Plans.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Steps;

namespace Kaname.Web.Plans.Workspace;

/// <summary>What pages of the workspace ask of a plan.</summary>
internal static class WorkspacePlanFacts
{
    extension(WorkspacePlan plan)
    {
        /// <summary>The author governments, the lead first; invited ones are none yet.</summary>
        public IReadOnlyList<Place> AuthorPlaces =>
            [.. plan.Course.Authors.Where(author => author.Participation is Participation.Agreed && author.Organisation.Place is not null).Select(author => author.Organisation.Place!.Value)];

        /// <summary>The day that the authors aim to submit by; the paper sets none.</summary>
        public DateOnly? SubmitBy => plan.Content.Basics.SubmitBy;

        /// <summary>The number of the last entry in its history.</summary>
        public int LastEntry => plan.History[^1].Number;

        /// <summary>Documents of this edition that were announced, or are going to be.</summary>
        public IReadOnlyList<WorkspaceFile> Announcements => [.. plan.Files.Where(file => file.Purpose is EvidencePurpose.Announcement && file.Edition == plan.Course.Edition)];
    }
}

using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;

namespace Kaname.Platform.Strategy.LoadBriefing;

/// <summary>How many there are where the paper fixes it: a row lost from a file would otherwise go unseen.</summary>
internal static class CheckCounts
{
    public static void Of(
        ReadWords words,
        IReadOnlyList<ClusterDraft> clusters,
        IReadOnlyList<InvestmentProject> investments,
        IReadOnlyList<BlockDraft> blocks,
        ReadPolicy policy,
        string folder,
        FactFaults faults)
    {
        void Expect(string file, int expected, int found, string what, string whatEn)
        {
            // A file that could not be read has been told already.
            if (found != expected && found > 0)
            {
                faults.Add(new FactFault(
                    Path.Combine(folder, file),
                    null,
                    null,
                    $"{what}が{found}件あります。{expected}件のはずです。",
                    $"There are {found} {whatEn}, there should be {expected}."));
            }
        }

        int With(ClusterStatus status) => clusters.Count(cluster => cluster.Status == status);

        Expect("fields.csv", 17, words.Fields.Count, "戦略分野", "strategic fields");
        Expect("categories.csv", 6, words.Categories.Count, "凡例の区分", "legend categories");
        Expect("blocks.csv", Blocks.All.Count, blocks.Count, "ブロック", "blocks");
        Expect("clusters.csv", 33, With(ClusterStatus.Studied), "検討中（studied）のクラスター", "clusters under study (studied)");
        Expect("clusters.csv", 3, With(ClusterStatus.Potential), "可能性（potential）の分野", "fields of potential (potential)");
        Expect("clusters.csv", 2, With(ClusterStatus.Discussed), "議論中（discussed）の分野", "fields under discussion (discussed)");
        Expect("investments.csv", 19, investments.Count, "名のある投資案件", "named investments");
        Expect("plan_types.csv", 3, policy.PlanTypes.Count, "計画の類型", "plan types");
    }
}

using Kaname.Policy.Geography;

namespace Kaname.Policy.Indicators;

/// <summary>The counted cells of a judgement added up in one pass: by plan, by prefecture and in all.</summary>
internal sealed class CountedSums
{
    private readonly Dictionary<PlanRows, Sum> byPlan = [];
    private readonly SortedDictionary<PrefectureCode, Sum> byPrefecture = [];

    public CountedSums(RollUpJudgement judgement)
    {
        foreach (var cell in judgement.Cells)
        {
            if (cell.Reason is null)
            {
                Total.Add(cell);
                Of(byPlan, cell.Rows).Add(cell);
                Of(byPrefecture, cell.Key.Prefecture).Add(cell);
            }
        }
    }

    public Sum Total { get; } = new();

    public IReadOnlyDictionary<PlanRows, Sum> ByPlan => byPlan;

    public IReadOnlyDictionary<PrefectureCode, Sum> ByPrefecture => byPrefecture;

    private static Sum Of<TKey>(IDictionary<TKey, Sum> sums, TKey key)
        where TKey : notnull
    {
        if (!sums.TryGetValue(key, out var sum))
        {
            sums[key] = sum = new Sum();
        }

        return sum;
    }

    internal sealed class Sum
    {
        private int lastRank = -1;

        public Int128 Amount { get; private set; }

        public Int128 Public { get; private set; }

        public Int128 Private { get; private set; }

        public long Rows { get; private set; }

        public long PublicRows { get; private set; }

        public long PrivateRows { get; private set; }

        public int Plans { get; private set; }

        public void Add(JudgedCell cell)
        {
            Amount += cell.Amount;
            Rows += cell.Count;
            if (cell.Key.Part == Part.Public)
            {
                Public += cell.Amount;
                PublicRows += cell.Count;
            }
            else if (cell.Key.Part == Part.Private)
            {
                Private += cell.Amount;
                PrivateRows += cell.Count;
            }

            // Cells come plan by plan.
            if (cell.Rows.Rank != lastRank)
            {
                lastRank = cell.Rows.Rank;
                Plans++;
            }
        }
    }
}

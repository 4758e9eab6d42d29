namespace Kaname.Network.Reading;

/// <summary>What one slice of a file (or one row group) came to, beside the rows that went to the sink.</summary>
internal sealed class SliceOutcome
{
    public long Lines { get; set; }
    public long Rows { get; set; }
    public long Unreadable { get; set; }

    /// <summary>The first problems, each with its line counted from the slice's first one, which is 0.</summary>
    public List<(long Line, string Text, string TextEn)> Problems { get; } = [];

    public void Refuse((string Text, string TextEn) problem)
    {
        Unreadable++;
        if (Problems.Count < ReadingReport.MostProblems)
        {
            Problems.Add((Lines, problem.Text, problem.TextEn));
        }
    }
}

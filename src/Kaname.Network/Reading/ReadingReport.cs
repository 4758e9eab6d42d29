using Kaname.Policy.Strategy;

namespace Kaname.Network.Reading;

/// <summary>What became of every row that was read. Rows = used + self + unlocated + other years + unreadable (+ overseas, where left out).</summary>
public sealed record ReadingReport
{
    /// <summary>How many row problems are named one by one; the others are only counted.</summary>
    public const int MostProblems = 100;

    /// <summary>The fiscal year that the result is of; null where the files hold no readable row, or where every year was kept.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Firms that were read.</summary>
    public required long Firms { get; init; }

    /// <summary>Rows of the firms file that could not be read.</summary>
    public required long UnreadableFirms { get; init; }

    /// <summary>Rows of the transaction files, headers and empty lines not among them.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows that stand in the result.</summary>
    public required long Used { get; init; }

    /// <summary>Rows whose seller is their buyer.</summary>
    public required long Self { get; init; }

    /// <summary>Rows with a firm that the firms file does not know.</summary>
    public required long Unlocated { get; init; }

    /// <summary>Of <see cref="Unlocated"/>, rows with a number whose check digit is wrong: slips of the pen, probably.</summary>
    public required long UnlocatedByCheckDigit { get; init; }

    /// <summary>Readable rows of other fiscal years.</summary>
    public required long OtherYears { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public required long Unreadable { get; init; }

    /// <summary>Rows with OVERSEAS, where those were to be left out; otherwise 0, and such rows are used.</summary>
    public required long Overseas { get; init; }

    /// <summary>Readable rows by fiscal year, ascending.</summary>
    public required IReadOnlyList<YearRows> Years { get; init; }

    /// <summary>The first unreadable rows of firms and transactions, at most <see cref="MostProblems"/>, in the order of files and lines.</summary>
    public required IReadOnlyList<RowProblem> Problems { get; init; }

    /// <summary>What else a reader should know.</summary>
    public required IReadOnlyList<ReadingNotice> Notices { get; init; }

    /// <summary>Was every row read?</summary>
    public bool IsClean => Unreadable == 0 && UnreadableFirms == 0;

    /// <summary>The fates of the rows added up; equals <see cref="Rows"/>.</summary>
    public long Accounted => Used + Self + Unlocated + OtherYears + Unreadable + Overseas;
}

/// <summary>Readable rows of one fiscal year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rows">How many rows.</param>
public sealed record YearRows(FiscalYear Year, long Rows);

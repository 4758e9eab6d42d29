namespace Kaname.Network.Reading;

/// <summary>Why one row could not be read.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line on which the row begins, the header being line 1; of a Parquet file the row, the first being 1.</param>
/// <param name="Text">What is wrong, in Japanese.</param>
/// <param name="TextEn">What is wrong, in English.</param>
public sealed record RowProblem(string File, long Line, string Text, string TextEn);

/// <summary>Something that a reader of the result should know, though every row was read.</summary>
/// <param name="File">The file's name, or null where it is said of all.</param>
/// <param name="Text">In Japanese.</param>
/// <param name="TextEn">In English.</param>
public sealed record ReadingNotice(string? File, string Text, string TextEn);

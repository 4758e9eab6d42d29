using System.Globalization;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>One thing wrong in a file of facts, with the place where it is mended.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">The line in the file, the header being line 1; null where the whole file is meant.</param>
/// <param name="Column">The column's header; null where the whole line is meant.</param>
/// <param name="Sentence">What is wrong, in Japanese.</param>
/// <param name="SentenceEn">The same in English.</param>
public sealed record FactFault(string File, int? Line, string? Column, string Sentence, string SentenceEn)
{
    /// <summary>Place and sentence in Japanese: <c>clusters.csv 5行目 status：…</c>.</summary>
    public string Japanese => $"{File}{(Line is { } line ? $" {Write(line)}行目" : "")}{(Column is null ? "" : $" {Column}")}：{Sentence}";

    /// <summary>Place and sentence in English: <c>clusters.csv, line 5, column status: …</c>.</summary>
    public string English => $"{File}{(Line is { } line ? $", line {Write(line)}" : "")}{(Column is null ? "" : $", column {Column}")}: {SentenceEn}";

    private static string Write(int line) => line.ToString(CultureInfo.InvariantCulture);
}

using Kaname.Network.Reading;

namespace Kaname.Cli.Network;

/// <summary>Says on standard error what became of every row.</summary>
internal static class ReportWords
{
    public static void Print(ReadingReport report, Words words)
    {
        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(words.Say($"{problem.File}:{problem.Line}: {problem.Text}", $"{problem.File}:{problem.Line}: {problem.TextEn}"));
        }

        var unreadable = report.Unreadable + report.UnreadableFirms;
        if (unreadable > report.Problems.Count)
        {
            Console.Error.WriteLine(words.Say($"読めない行は、ほかに{unreadable - report.Problems.Count:N0}行あります。", $"Another {unreadable - report.Problems.Count:N0} rows could not be read."));
        }

        foreach (var notice in report.Notices)
        {
            var file = notice.File is null ? "" : notice.File + ": ";
            Console.Error.WriteLine(file + words.Say(notice.Text, notice.TextEn));
        }

        if (report.UnlocatedByCheckDigit > 0)
        {
            Console.Error.WriteLine(words.Say(
                $"所在のわからない企業の行のうち{report.UnlocatedByCheckDigit:N0}行は、法人番号の検査数字が合いません。",
                $"Of the rows with unlocated firms, {report.UnlocatedByCheckDigit:N0} have a number whose check digit is wrong."));
        }

        Console.Error.WriteLine(words.Say(
            $"企業 {report.Firms:N0}社、年度 {report.Year?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "なし"}",
            $"{report.Firms:N0} firms, fiscal year {report.Year?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"));
        Console.Error.WriteLine(words.Say(
            $"読んだ行 {report.Rows:N0} ＝ 使った行 {report.Used:N0} ＋ 自社との取引 {report.Self:N0} ＋ 所在のわからない企業 {report.Unlocated:N0} ＋ ほかの年度 {report.OtherYears:N0} ＋ 読めない行 {report.Unreadable:N0}"
                + (report.Overseas > 0 ? $" ＋ 国外 {report.Overseas:N0}" : ""),
            $"rows read {report.Rows:N0} = used {report.Used:N0} + self {report.Self:N0} + unlocated {report.Unlocated:N0} + other years {report.OtherYears:N0} + unreadable {report.Unreadable:N0}"
                + (report.Overseas > 0 ? $" + overseas {report.Overseas:N0}" : "")));
    }
}

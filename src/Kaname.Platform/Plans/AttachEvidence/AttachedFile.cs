using Kaname.Platform.Actions;
using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans;

/// <summary>What a file must be like to be attached.</summary>
internal static class AttachedFile
{
    /// <summary>Without the folders that some browsers send before it, and without characters that no name should have.</summary>
    public static string NameOf(string? sent) =>
        new([.. (sent ?? "")[((sent ?? "").LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter) && !IsTurning(letter))]);

    /// <param name="kind">What the file is; null where it is refused.</param>
    public static Refusal? Refuse(AttachEvidence action, string name, PlanType type, out FileKind? kind)
    {
        kind = null;
        if (action.Content is not { Length: > 0 } content)
        {
            return new("empty-file", "ファイルが選ばれていないか、空です。中身のあるファイルを選んでください。", "No file was chosen, or it is empty. Choose one with content.");
        }

        if (content.Length > EvidenceRules.LargestFile)
        {
            return new(
                "file-too-large",
                $"ファイルが大きすぎます（{content.Length / 1_048_576.0:0.0} MB）。一つのファイルは20 MBまでです。画像を小さくするか、分けて添付してください。",
                $"The file is too large ({content.Length / 1_048_576.0:0.0} MB). One file has at most 20 MB. Make its pictures smaller, or attach it in parts.");
        }

        if (string.IsNullOrWhiteSpace(name) || name.Length > EvidenceRules.LongestName)
        {
            return new(
                "bad-file-name",
                $"ファイルの名前がないか、長すぎます。{EvidenceRules.LongestName}字までの名前を付けてください。例：投資額の根拠.pdf",
                $"The file has no name, or one that is too long. Give it one of up to {EvidenceRules.LongestName} characters, such as investment-evidence.pdf.");
        }

        if (action.Section is { } section && !PlanSections.Has(type, section))
        {
            var profile = PlanSections.Of(section);
            return new(
                "no-such-section", $"種類{type}の計画には「{profile.Name}」の欄がありません。欄を選び直してください。", $"A plan of type {type} has no section \"{profile.NameEn}\". Choose another.");
        }

        var reading = FileKinds.Read(name, content);
        kind = reading.Kind;
        return kind is null ? new("wrong-file-kind", reading.Problem!, reading.ProblemEn!) : null;
    }

    /// <summary>Marks that turn the direction of writing can make "fdp.exe" read as "exe.pdf".</summary>
    private static bool IsTurning(char letter) => DirectionMarks.Is(letter) || letter is '\u200E' or '\u200F';
}

namespace Kaname.Policy.Strategy;

/// <summary>Where in the conference paper of 18 May 2026 something stands.</summary>
/// <param name="Document">The document of the paper, for example 資料2.</param>
/// <param name="Heading">The heading as printed there, so that a reader can find it again by searching.</param>
public sealed record PaperSource(string Document, string Heading)
{
    /// <summary>Returns <c>資料2「計画要件」</c>.</summary>
    public override string ToString() => $"{Document}「{Heading}」";
}

namespace Kaname.Platform.Plans;

/// <summary>
/// Tells what a file is from both its name and its first bytes. They have to agree: a file that is renamed would be opened by
/// another program than the one its reader expects.
/// </summary>
public static class FileKinds
{
    public static FileKind Pdf { get; } = new("PDF", "PDF", "application/pdf", [".pdf"]);
    public static FileKind Excel { get; } = new("Excelブック", "Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);
    public static FileKind Word { get; } = new("Word文書", "Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]);
    public static FileKind PowerPoint { get; } = new("PowerPoint", "PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".pptx"]);
    public static FileKind Png { get; } = new("PNG画像", "PNG picture", "image/png", [".png"]);
    public static FileKind Jpeg { get; } = new("JPEG画像", "JPEG picture", "image/jpeg", [".jpg", ".jpeg"]);
    public static FileKind Csv { get; } = new("CSV", "CSV", "text/csv", [".csv"]);
    public static FileKind Text { get; } = new("テキスト", "plain text", "text/plain", [".txt"]);

    /// <summary>All that can be attached.</summary>
    public static IReadOnlyList<FileKind> All { get; } = [Pdf, Excel, Word, PowerPoint, Png, Jpeg, Csv, Text];

    /// <summary>How names may end: for the field that takes a file, and for a sentence.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. All.SelectMany(kind => kind.Extensions)];

    private static string Choice => string.Join("、", Extensions.Select(extension => extension[1..]));

    private static string ChoiceEn => string.Join(", ", Extensions.Select(extension => extension[1..]));

    /// <summary>Reads what a file is. Pure: no file is opened and nothing is unpacked.</summary>
    /// <param name="name">As it was sent; only how it ends is looked at.</param>
    /// <param name="content">All of it.</param>
    public static FileReading Read(string name, ReadOnlyMemory<byte> content)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (All.FirstOrDefault(kind => kind.Extensions.Contains(extension)) is not { } named)
        {
            return new(
                null,
                $"「{name}」の種類は添付できません。添付できるのは {Choice} です。例：別の形式の表は、xlsx か csv で保存し直してください。",
                $"\"{name}\" is of a kind that cannot be attached. Attach {ChoiceEn}. A table in another format can be saved as xlsx or csv.");
        }

        var looks = FileLooks.Of(content);
        if (looks.Kind == named || (looks.Kind == Text && named == Csv))
        {
            return new(named, null, null);
        }

        var (what, whatEn) = looks.Kind is { } kind ? (kind.Name, kind.NameEn) : (looks.Name, looks.NameEn);
        return new(
            null,
            $"「{name}」は名前では{named.Name}ですが、中身は{what}のようです。{WayOut(looks.Kind)}",
            $"\"{name}\" is named as a {named.NameEn} but looks like {whatEn}. {WayOutEn(looks.Kind)}");
    }

    private static string WayOut(FileKind? kind) => kind is null
        ? $"元の文書を {Choice} のどれかで保存し直してください。"
        : $"名前の終わりを {kind.Extensions[0]} にするか、元の文書を保存し直してください。";

    private static string WayOutEn(FileKind? kind) => kind is null
        ? $"Save the original document again as one of {ChoiceEn}."
        : $"Let its name end in {kind.Extensions[0]}, or save the original document again.";
}

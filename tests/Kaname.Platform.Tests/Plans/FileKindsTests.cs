using System.IO.Compression;
using System.Text;
using Kaname.Platform.Plans;

namespace Kaname.Platform.Tests.Plans;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 ...", "application/pdf")]
    [InlineData("A.PDF", "%PDF-1.7 ...", "application/pdf")]
    [InlineData("a.csv", "年度,金額\r\n2026,1", "text/csv")]
    [InlineData("a.txt", "覚え書き", "text/plain")]
    public void A_file_is_what_name_and_bytes_agree_on(string name, string content, string type) =>
        Assert.Equal(type, FileKinds.Read(name, Encoding.UTF8.GetBytes(content)).Kind?.ContentType);

    [Fact]
    public void A_csv_in_shift_jis_is_text() =>
        Assert.Equal(FileKinds.Csv, FileKinds.Read("表.csv", (byte[])[0x94, 0x4E, 0x93, 0x78, (byte)',', 0xB1, (byte)'1']).Kind);

    [Theory]
    [InlineData("xl/workbook.xml", ".xlsx")]
    [InlineData("word/document.xml", ".docx")]
    [InlineData("ppt/presentation.xml", ".pptx")]
    public void Office_files_are_told_apart_by_what_they_hold(string part, string extension)
    {
        var office = Archive("[Content_Types].xml", part);
        Assert.NotNull(FileKinds.Read("a" + extension, office).Kind);
        foreach (var other in ((string[])[".xlsx", ".docx", ".pptx"]).Where(other => other != extension))
        {
            Assert.Contains(extension, FileKinds.Read("a" + other, office).Problem!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pictures_are_known_by_their_first_bytes()
    {
        Assert.Equal(FileKinds.Png, FileKinds.Read("a.png", (byte[])[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]).Kind);
        Assert.Equal(FileKinds.Jpeg, FileKinds.Read("a.JPEG", (byte[])[0xFF, 0xD8, 0xFF, 0xE0]).Kind);
    }

    [Theory]
    [InlineData("a.pdf", "MZ\u0090", "プログラム")]
    [InlineData("a.xlsx", "PK\u0003\u0004 broken", "壊れたZIP")]
    [InlineData("a.png", "%PDF-1.4", "PDF")]
    [InlineData("a.txt", "<!DOCTYPE html><script>", "ウェブページ")]
    [InlineData("a.txt", "\u0000\u0001", "分からない形式")]
    [InlineData("a.txt", "年度,金額\u0000", "分からない形式")]
    [InlineData("a.pdf", "年度,金額", "テキスト")]
    public void A_renamed_file_is_refused_with_what_it_looks_like(string name, string content, string looks)
    {
        var reading = FileKinds.Read(name, Encoding.UTF8.GetBytes(content));
        Assert.Null(reading.Kind);
        Assert.Contains(looks, reading.Problem!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_cannot_be_attached_is_told_with_those_that_can()
    {
        var reading = FileKinds.Read("table.xls", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Assert.Null(reading.Kind);
        Assert.All(FileKinds.Extensions, extension => Assert.Contains(extension[1..], reading.Problem!, StringComparison.Ordinal));
        Assert.Contains("マクロ", FileKinds.Read("a.xlsx", Archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")).Problem!, StringComparison.Ordinal);
        Assert.Contains("ZIP", FileKinds.Read("a.docx", Archive("readme.txt")).Problem!, StringComparison.Ordinal);
    }

    private static byte[] Archive(params IEnumerable<string> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part);
            }
        }

        return bytes.ToArray();
    }
}

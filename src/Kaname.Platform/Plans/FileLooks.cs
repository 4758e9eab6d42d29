using System.IO.Compression;
using System.Text;

namespace Kaname.Platform.Plans;

/// <summary>What a file looks like from its bytes alone.</summary>
/// <param name="Kind">Null where it is of no kind that can be attached.</param>
/// <param name="Name">What it then looks like, in Japanese.</param>
/// <param name="NameEn">The same in English.</param>
internal sealed record FileLooks(FileKind? Kind, string Name = "", string NameEn = "")
{
    /// <summary>First bytes that say what a file is. An office file is a ZIP archive and is told apart by what it holds.</summary>
    private static readonly IReadOnlyList<(byte[] First, FileLooks Looks)> Marks =
    [
        ("%PDF-"u8.ToArray(), new(FileKinds.Pdf)),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], new(FileKinds.Png)),
        ([0xFF, 0xD8, 0xFF], new(FileKinds.Jpeg)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], new(null, "古い形式かパスワード付きのOfficeファイル", "an old or password-protected Office file")),
        ("MZ"u8.ToArray(), new(null, "実行できるプログラム", "a program")),
        ([0x7F, 0x45, 0x4C, 0x46], new(null, "実行できるプログラム", "a program")),
        ("GIF8"u8.ToArray(), new(null, "GIF画像", "a GIF picture")),
        ("{\\rtf"u8.ToArray(), new(null, "リッチテキスト", "rich text")),
        ([0xFF, 0xFE], new(null, "UTF-16のテキスト", "text in UTF-16")),
        ("<!DOCTYPE"u8.ToArray(), WebPage),
        ("<html"u8.ToArray(), WebPage),
        ("<?xml"u8.ToArray(), new(null, "XML", "XML")),
    ];

    private static FileLooks WebPage => new(null, "ウェブページ", "a web page");

    private static FileLooks Unknown => new(null, "分からない形式のデータ", "data of an unknown format");

    public static FileLooks Of(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        foreach (var (first, looks) in Marks)
        {
            if (bytes.StartsWith(first))
            {
                return looks;
            }
        }

        return bytes.StartsWith("PK\u0003\u0004"u8) ? Archive(content) : IsText(bytes) ? new(FileKinds.Text) : Unknown;
    }

    /// <summary>By the names of its parts; none is unpacked.</summary>
    private static FileLooks Archive(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            var parts = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var macros = parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
            return !parts.Contains("[Content_Types].xml") ? new(null, "ZIPファイル", "a ZIP archive")
                : macros ? new(null, "マクロの入ったOfficeファイル", "an Office file with macros")
                : parts.Contains("xl/workbook.xml") ? new(FileKinds.Excel)
                : parts.Contains("word/document.xml") ? new(FileKinds.Word)
                : parts.Contains("ppt/presentation.xml") ? new(FileKinds.PowerPoint)
                : new(null, "ZIPファイル", "a ZIP archive");
        }
        catch (InvalidDataException)
        {
            return new(null, "壊れたZIPファイル", "a damaged ZIP archive");
        }
    }

    /// <summary>UTF-8, or Shift_JIS as spreadsheets in Japan write it; either without control characters.</summary>
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                return false;
            }
        }

        return IsUtf8(bytes) || IsShiftJis(bytes);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>JIS X 0208 in two bytes, half-width katakana and ASCII in one.</summary>
    private static bool IsShiftJis(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x80 or (>= 0xA1 and <= 0xDF))
            {
                continue;
            }

            if (bytes[i] is not ((>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC)) || ++i == bytes.Length || bytes[i] is < 0x40 or 0x7F or > 0xFC)
            {
                return false;
            }
        }

        return true;
    }
}

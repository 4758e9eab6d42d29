namespace Kaname.Web.OpenData;

/// <summary>Under what the data may be used, said in every answer.</summary>
/// <param name="Name">The licence.</param>
/// <param name="Url">Its text.</param>
/// <param name="Note">Whose facts these are, in Japanese.</param>
/// <param name="NoteEn">Whose facts these are, in English.</param>
public sealed record Licence(string Name, string Url, string Note, string NoteEn)
{
    /// <summary>For the <c>Link</c> header.</summary>
    internal string Link => $"<{Url}>; rel=\"license\"";

    /// <summary>The files of this product are under its own licence.</summary>
    public static Licence Ours { get; } = new(
        "MIT",
        "https://spdx.org/licenses/MIT.html",
        "自由に使えます。事実の出典は各項目の source の資料です。",
        "Free to use. The facts come from the documents named in each item's source.");

    /// <summary>The points of municipalities and their names are worked from a map under a licence that asks for its credit.</summary>
    public static Licence Map { get; } = new(
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成",
        "Made from the National Land Numerical Information (administrative areas) of the Ministry of Land, Infrastructure, Transport and Tourism");
}

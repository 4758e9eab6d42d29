namespace Kaname.Policy.Strategy;

/// <summary>The 17 strategic fields in the order of the paper.</summary>
public static class StrategicFields
{
    /// <summary>Where the paper lists them.</summary>
    public static PaperSource Source { get; } = new("資料2", "地域未来戦略における3つのタイプの計画について（概要）");

    /// <summary>All of them; the field with number n stands at place n − 1.</summary>
    public static IReadOnlyList<StrategicField> All { get; } =
    [
        new(1, "ai-semiconductors", "AI・半導体", "AI and semiconductors"),
        new(2, "shipbuilding", "造船", "Shipbuilding"),
        new(3, "quantum", "量子", "Quantum technology"),
        new(4, "synthetic-biology", "合成生物学・バイオ", "Synthetic biology and biotechnology"),
        new(5, "aerospace", "航空・宇宙", "Aviation and space"),
        new(6, "digital-cybersecurity", "デジタル・サイバーセキュリティ", "Digital technology and cybersecurity"),
        new(7, "content", "コンテンツ", "Content"),
        new(8, "food-tech", "フードテック", "Food technology"),
        new(9, "energy-gx", "資源・エネルギー安全保障・GX", "Resource and energy security, green transformation"),
        new(10, "disaster-resilience", "防災・国土強靱化", "Disaster prevention and national resilience"),
        new(11, "advanced-medicine", "創薬・先端医療", "Drug discovery and advanced medicine"),
        new(12, "fusion-energy", "フュージョンエネルギー", "Fusion energy"),
        new(13, "materials", "マテリアル（重要鉱物・部素材）", "Materials (critical minerals, parts and materials)"),
        new(14, "port-logistics", "港湾ロジスティクス", "Port logistics"),
        new(15, "defence", "防衛産業", "Defence industry"),
        new(16, "telecommunications", "情報通信", "Information and communications"),
        new(17, "ocean", "海洋", "Ocean"),
    ];

    /// <summary>The field with a number, or null if there is none.</summary>
    /// <param name="number">1 to 17.</param>
    public static StrategicField? Of(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    /// <summary>The field with a slug, or null if there is none. Upper and lower case differ.</summary>
    /// <param name="slug">For example <c>energy-gx</c>.</param>
    public static StrategicField? Of(string? slug) => All.FirstOrDefault(field => string.Equals(field.Slug, slug, StringComparison.Ordinal));
}

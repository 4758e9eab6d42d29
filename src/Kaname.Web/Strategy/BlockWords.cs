using Kaname.Platform.Strategy.Contracts;
using Kaname.Policy.Geography;
using Kaname.Web.Site;
using Microsoft.Extensions.Localization;
using Bureau = Kaname.Platform.Strategy.Contracts.RegionalBureau;

namespace Kaname.Web.Strategy;

/// <summary>Blocks in words.</summary>
public static class BlockWords
{
    /// <summary>The block's name in the language of the page.</summary>
    public static string Name(BlockDraft block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return Languages.Of(block.Name, block.NameEn);
    }

    /// <summary>The prefecture's name in the language of the page.</summary>
    public static string Name(PrefectureCode code) => Languages.Of(Prefectures.Of(code).Name, Prefectures.Of(code).NameEn);

    /// <summary>検討中の素案4件、議論中の分野2件: each status by itself, never a total.</summary>
    public static string Drafts(BlockDraft block, IStringLocalizer texts)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(texts);
        return string.Join(
            Languages.English ? ", " : "、",
            block.Clusters.GroupBy(cluster => cluster.Status).OrderBy(group => group.Key)
                .Select(group => texts[group.Count() == 1 ? "One" + group.Key : "Many" + group.Key, Formats.Number(group.Count())].Value));
    }

    /// <summary>The bureaus that look after its prefectures, each with those: blocks and bureaus meet many to many.</summary>
    public static IReadOnlyList<(Bureau Bureau, IReadOnlyList<PrefectureCode> Here)> Bureaus(BlockDraft block, Briefing briefing)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(briefing);
        return
        [
            .. from bureau in briefing.Bureaus
               let here = (IReadOnlyList<PrefectureCode>)[.. bureau.Prefectures.Where(block.Contains)]
               where here.Count > 0
               select (bureau, here),
        ];
    }

    /// <summary>The bureau's name; its prefectures with it where it does not look after the whole block.</summary>
    public static string WithPrefectures(BlockDraft block, (Bureau Bureau, IReadOnlyList<PrefectureCode> Here) pair)
    {
        ArgumentNullException.ThrowIfNull(block);
        var name = Languages.Of(pair.Bureau.Name, pair.Bureau.NameEn);
        return pair.Here.Count == block.Prefectures.Count ? name
            : Languages.English ? $"{name} ({string.Join(", ", pair.Here.Select(Name))})"
            : $"{name}（{string.Join("・", pair.Here.Select(Name))}）";
    }

    /// <summary>The parts of the paper that the sources name, each once, with the headings under it.</summary>
    public static string Sources(IEnumerable<string> sources) => string.Join(
        "、",
        sources.SelectMany(source => source.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(source => source.Split('／', 2)).GroupBy(parts => parts[0], parts => parts.ElementAtOrDefault(1), StringComparer.Ordinal)
            .Select(part => part.OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } headings ? $"{part.Key}（{string.Join("、", headings)}）" : part.Key));
}

using Kaname.Web.Site.Parts;

namespace Kaname.Web.Map;

/// <summary>What is known of a place, and so how the map may show it. Everything listed is exactly one of these.</summary>
public enum HowDrawn
{
    /// <summary>An investment whose municipality is known.</summary>
    Municipality,

    /// <summary>An investment at a facility or sea area with a rough mark; its municipality is not stated.</summary>
    Area,

    /// <summary>A draft under study: known to the block only, drawn in the sea beside it.</summary>
    Block,

    /// <summary>A field of potential: no draft, drawn like one but in its own form.</summary>
    Potential,

    /// <summary>A field under discussion: no draft either.</summary>
    Discussed,

    /// <summary>Food, tourism, content, disaster prevention: the legend takes them as covering the whole block and draws no symbol.</summary>
    Whole,

    /// <summary>There is nowhere to draw it, or nothing to draw it with; see <see cref="WhyNotDrawn"/>.</summary>
    Not,
}

/// <summary>Why something is not on the map.</summary>
public enum WhyNotDrawn
{
    /// <summary>Known to the prefecture only.</summary>
    PrefectureOnly,

    /// <summary>A facility is named, and nothing tells where it is.</summary>
    NoMunicipality,

    /// <summary>No place is stated.</summary>
    NoPlace,

    /// <summary>It belongs to no category of the legend.</summary>
    NoCategory,
}

/// <summary>The form of the symbol.</summary>
internal static class HowDrawnForms
{
    /// <summary>Null where no symbol is drawn.</summary>
    public static MarkForm? FormOf(this HowDrawn how) => how switch
    {
        HowDrawn.Municipality => MarkForm.Filled,
        HowDrawn.Area => MarkForm.Area,
        HowDrawn.Block => MarkForm.Open,
        HowDrawn.Potential => MarkForm.Potential,
        HowDrawn.Discussed => MarkForm.Discussed,
        _ => null,
    };
}

namespace Kaname.Web.Site.Parts;

/// <summary>What a row of a waterfall is.</summary>
public enum WaterfallKind
{
    /// <summary>All rows, before anything is taken away.</summary>
    Whole,

    /// <summary>What is taken away for one reason.</summary>
    Taken,

    /// <summary>What remains: the value.</summary>
    Result,
}

/// <summary>A row of a waterfall.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words above the bar.</param>
/// <param name="Note">Smaller words after them: 96行.</param>
/// <param name="Amount">Size of the bar; what is taken is given as a positive amount.</param>
/// <param name="Shown">The amount as written at the right; parts are cut so that they add up (<see cref="Formats.PartsThatAdd"/>).</param>
public sealed record WaterfallRow(WaterfallKind Kind, string Text, string? Note, long Amount, string Shown);

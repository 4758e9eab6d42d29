namespace Kaname.Policy.Plans;

/// <summary>A ratio kept as its two parts, so that those of several governments can be added before they are divided.</summary>
/// <param name="Numerator">Above the line, for example yen of value added.</param>
/// <param name="Denominator">Below the line, for example workers. 0 is kept; such a ratio cannot be computed.</param>
public sealed record RatioParts(long Numerator, long Denominator);

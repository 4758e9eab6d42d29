using Kaname.Policy.Geography;

namespace Kaname.Platform.Geography.Contracts;

/// <summary>A mark for drawing a prefecture.</summary>
/// <param name="Prefecture">The prefecture.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
public sealed record PrefecturePoint(Prefecture Prefecture, double Lat, double Lon);

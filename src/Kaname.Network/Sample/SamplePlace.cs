using Kaname.Policy.Geography;

namespace Kaname.Network.Sample;

/// <summary>A municipality in which sample firms may stand.</summary>
/// <param name="Code">Its code; the prefecture follows from it.</param>
/// <param name="Name">Its name, for whoever reads the list; the generator writes only codes.</param>
/// <param name="Latitude">Degrees north of a point in it.</param>
/// <param name="Longitude">Degrees east of that point.</param>
public sealed record SamplePlace(MunicipalityCode Code, string Name, double Latitude, double Longitude);

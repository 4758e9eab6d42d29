namespace Kaname.Platform.Plans;

/// <summary>A kind of file that can be attached to a plan.</summary>
/// <param name="Name">What people call it, in Japanese.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="ContentType">As it is sent to a browser.</param>
/// <param name="Extensions">How its name may end, in lower case with the dot; the usual one first.</param>
public sealed record FileKind(string Name, string NameEn, string ContentType, IReadOnlyList<string> Extensions);

/// <summary>What a file is found to be.</summary>
/// <param name="Kind">Null where it cannot be attached.</param>
/// <param name="Problem">Why not, in Japanese; null where it can.</param>
/// <param name="ProblemEn">The same in English.</param>
public sealed record FileReading(FileKind? Kind, string? Problem, string? ProblemEn);

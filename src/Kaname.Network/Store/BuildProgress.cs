namespace Kaname.Network.Store;

/// <summary>How far a build has come.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Doing">What it does now, in Japanese.</param>
/// <param name="DoingEn">The same in English.</param>
public sealed record BuildProgress(double Share, string Doing, string DoingEn);

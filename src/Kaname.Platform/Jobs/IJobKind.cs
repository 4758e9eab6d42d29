using Kaname.Network.Store;

namespace Kaname.Platform.Jobs;

/// <summary>Does one kind of job. It may be begun again after a restart, and then starts from what it finds.</summary>
public interface IJobKind
{
    /// <summary>The kind's name, as it stands in the store.</summary>
    string Name { get; }

    /// <summary>Does it, to its end.</summary>
    /// <param name="subject">What it is done to.</param>
    /// <param name="progress">Told how far it is, from any thread and as often as one likes.</param>
    /// <param name="cancellation">Stops it: cancelled by a person, or the program ends.</param>
    /// <returns>Null when done, or why it could not be.</returns>
    Task<JobProblem?> RunAsync(string subject, IProgress<BuildProgress> progress, CancellationToken cancellation);

    /// <summary>Says to what it is done that a person has cancelled it.</summary>
    Task CancelledAsync(string subject);
}

/// <summary>Why a job could not be done, for a person.</summary>
/// <param name="Text">In Japanese.</param>
/// <param name="TextEn">In English.</param>
public sealed record JobProblem(string Text, string TextEn);

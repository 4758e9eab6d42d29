using System.Diagnostics.CodeAnalysis;

namespace Kaname.Policy.Reading;

/// <summary>A text is not a value of the type asked for. <see cref="Exception.Message"/> is the English sentence.</summary>
[SuppressMessage("Design", "RCS1194", Justification = "Without its problem the exception would have nothing to say to a person.")]
public sealed class PolicyFormatException : FormatException
{
    /// <summary>Creates the exception from the problem that the reader found.</summary>
    /// <param name="problem">Both sentences.</param>
    public PolicyFormatException(FormatProblem problem)
        : base(problem?.MessageEn) => Problem = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>What was wrong, in Japanese and in English.</summary>
    public FormatProblem Problem { get; }
}

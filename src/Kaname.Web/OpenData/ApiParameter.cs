using Kaname.Policy.Reading;

namespace Kaname.Web.OpenData;

/// <summary>A parameter of an address: how it is read, described and refused, told once for all three.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Meaning">What it does, in Japanese.</param>
/// <param name="MeaningEn">What it does, in English.</param>
/// <param name="Example">A value that is read.</param>
public abstract record ApiParameter(string Name, string Meaning, string MeaningEn, string Example)
{
    /// <summary>All values that there are, where they can be counted.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The value that holds where none is given.</summary>
    public string? Default { get; init; }

    /// <summary>Is it a part of the path rather than of the query?</summary>
    public bool InPath { get; init; }

    /// <summary>Whole numbers from one to another, both included, where it is a number.</summary>
    public (int From, int To)? Range { get; init; }
}

/// <summary>Reads a text that somebody typed.</summary>
/// <returns>Null, or why it is refused.</returns>
public delegate FormatProblem? ParameterReader<T>(string text, out T value);

/// <summary>A parameter with the type that it is read as.</summary>
public sealed record ApiParameter<T>(string Name, string Meaning, string MeaningEn, string Example, ParameterReader<T> Read)
    : ApiParameter(Name, Meaning, MeaningEn, Example);

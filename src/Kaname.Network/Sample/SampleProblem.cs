namespace Kaname.Network.Sample;

/// <summary>The sample cannot be written, and a person has to do something: one sentence in each language, naming the file or folder.</summary>
/// <param name="sentence">In Japanese.</param>
/// <param name="sentenceEn">In English.</param>
/// <param name="cause">What the system said, where it said something.</param>
public sealed class SampleProblem(string sentence, string sentenceEn, Exception? cause = null) : Exception(sentenceEn, cause)
{
    /// <summary>The sentence in Japanese.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>The sentence in English.</summary>
    public string SentenceEn { get; } = sentenceEn;
}

namespace Kaname.Platform.Store;

/// <summary>The store or a data file cannot be used, and a person has to do something: one sentence in both languages, naming the thing.</summary>
public sealed class StoreProblem(string sentence, string sentenceEn, Exception? cause = null) : Exception(sentenceEn, cause)
{
    public string Sentence { get; } = sentence;
    public string SentenceEn { get; } = sentenceEn;
}

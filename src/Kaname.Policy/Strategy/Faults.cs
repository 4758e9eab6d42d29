namespace Kaname.Policy.Strategy;

/// <summary>What a check with several questions finds wrong: a sentence for each question, and the first place to mend.</summary>
internal sealed class Faults
{
    private readonly List<string> ja = [];
    private readonly List<string> en = [];
    private string? field;

    /// <summary>Adds a sentence on the names collected, if there are any.</summary>
    public Faults Add(Missing names, Func<string, string> sentence, Func<string, string> sentenceEn)
    {
        if (names.Any)
        {
            ja.Add(sentence(names.Ja));
            en.Add(sentenceEn(names.En));
            field ??= names.Field;
        }

        return this;
    }

    /// <summary>Not met with all sentences, or else what is given.</summary>
    public Finding Or(Finding met) => ja.Count == 0
        ? met
        : Finding.NotMet(met.Section!.Value, string.Concat(ja), string.Join(' ', en)).At(field);
}

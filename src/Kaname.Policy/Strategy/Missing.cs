namespace Kaname.Policy.Strategy;

/// <summary>Collects what a plan lacks, for one sentence in each language.</summary>
internal sealed class Missing
{
    private readonly List<string> ja = [];
    private readonly List<string> en = [];

    public bool Any => ja.Count > 0;

    public string Ja => string.Join('、', ja);

    public string En => string.Join(", ", en);

    public void If(bool condition, string what, string whatEn)
    {
        if (condition && !ja.Contains(what, StringComparer.Ordinal))
        {
            ja.Add(what);
            en.Add(whatEn);
        }
    }
}

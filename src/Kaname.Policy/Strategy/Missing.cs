namespace Kaname.Policy.Strategy;

/// <summary>Collects what a plan lacks, or what is wrong in it, by name: for one sentence in each language.</summary>
internal sealed class Missing
{
    private readonly List<string> ja = [];
    private readonly List<string> en = [];

    /// <summary>Where the first of them is to be written, or null.</summary>
    public string? Field { get; private set; }

    public bool Any => ja.Count > 0;

    public string Ja => string.Join('、', ja);

    public string En => string.Join(", ", en);

    public void If(bool condition, string what, string whatEn, string? field = null)
    {
        if (condition)
        {
            Field ??= field;
        }

        if (condition && !ja.Contains(what, StringComparer.Ordinal))
        {
            ja.Add(what);
            en.Add(whatEn);
        }
    }
}

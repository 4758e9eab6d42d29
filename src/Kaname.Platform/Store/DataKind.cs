namespace Kaname.Platform.Store;

/// <summary>Real and sample data never mix: every plan, fact and figure is of one kind, and no sum crosses.</summary>
public enum DataKind
{
    /// <summary>What governments wrote.</summary>
    Real,

    /// <summary>Made up for illustration; marked サンプル wherever it is shown.</summary>
    Sample,
}

namespace Kaname.Platform.Intake.LoadSampleNation;

/// <summary>What was found when the sample nation was asked for.</summary>
public enum SampleNationState
{
    /// <summary>It was not there and has been loaded now.</summary>
    Loaded,

    /// <summary>It was there, of this very edition.</summary>
    AlreadyLoaded,

    /// <summary>One of another edition is there. It was left as it is: people may have worked on it.</summary>
    OfAnotherEdition,
}

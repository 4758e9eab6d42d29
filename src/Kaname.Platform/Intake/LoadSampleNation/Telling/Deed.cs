namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>One thing that somebody does at one time.</summary>
/// <param name="At">When.</param>
/// <param name="Plan">The plan of the sample it is about, or what else it is about.</param>
/// <param name="DoAsync">Does it.</param>
internal sealed record Deed(DateTimeOffset At, string Plan, Func<Teller, Task> DoAsync);

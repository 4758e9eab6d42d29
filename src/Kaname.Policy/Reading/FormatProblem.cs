namespace Kaname.Policy.Reading;

/// <summary>Why a text could not be read as a value, as one sentence in each language that may be shown to a person.</summary>
/// <param name="Message">The sentence in Japanese: what is wrong, then what to write instead.</param>
/// <param name="MessageEn">The same sentence in English.</param>
public sealed record FormatProblem(string Message, string MessageEn);

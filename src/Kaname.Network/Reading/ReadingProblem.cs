namespace Kaname.Network.Reading;

/// <summary>A file cannot be read as a whole, and a person has to do something: one sentence in both languages, naming file and line.</summary>
/// <remarks>A single row that cannot be read is no such problem; it is counted and named in the <see cref="ReadingReport"/>.</remarks>
/// <param name="text">In Japanese: where, what is wrong, then what to do.</param>
/// <param name="textEn">The same in English.</param>
/// <param name="cause">What was thrown beneath, if anything.</param>
public sealed class ReadingProblem(string text, string textEn, Exception? cause = null) : Exception(textEn, cause)
{
    /// <summary>The sentence in Japanese.</summary>
    public string Text { get; } = text;

    /// <summary>The sentence in English.</summary>
    public string TextEn { get; } = textEn;

    internal static ReadingProblem TooLarge(string number) => new(
        $"法人番号 {number} の金額の合計が大きすぎて、円の整数で表せません（約922京円まで）。金額の単位が円かを確かめてください。",
        $"The amounts of corporate number {number} add up to more than 64 bits of yen can hold (about 9.2 × 10^18). Check that they are in yen.");

    internal static ReadingProblem CannotOpen(string file, Exception cause) => new(
        $"{file} を開けません（{cause.Message}）。ファイルの場所と、読む権限を確かめてください。",
        $"{file} cannot be opened ({cause.Message}). Check where it is and that it may be read.",
        cause);
}

using System.Globalization;
using System.Text;
using Kaname.Policy.Reading;

namespace Kaname.Network.Scoring;

/// <summary>How much each of the six indicators counts: numbers of 0 or more, not all 0. Only their proportions matter; they are shown as given.</summary>
/// <remarks>
/// Equal are weights with the same numbers: 15 and 15.0 are equal, 15 and 30 are not, although 15,15,… and 30,30,… give the same scores.
/// A <em>point</em> is a hundredth of the weights' sum, so that moving a weight by points means the same however they are written.
/// </remarks>
public sealed record ScoreWeights
{
    /// <summary>The largest weight.</summary>
    public const decimal Largest = 1_000_000;

    /// <summary>Digits after the point that a weight may have.</summary>
    public const int Places = 8;

    private const decimal Scale = 100_000_000;
    private const string ExampleText = "15,15,15,15,20,20";

    private readonly decimal[] given;
    private readonly long[] parts;

    private ScoreWeights(decimal[] given)
    {
        this.given = given;
        var whole = given.Select(weight => (long)(weight * Scale)).ToArray();
        var divisor = whole.Aggregate(CommonDivisor);
        parts = [.. whole.Select(weight => weight / divisor)];
    }

    /// <summary>15, 15, 15, 15, 20, 20: what METI used (令和元年度).</summary>
    public static ScoreWeights Meti { get; } = new([15, 15, 15, 15, 20, 20]);

    /// <summary>50 and 50 on the two degrees: where the firms file has no series of profit and workers.</summary>
    public static ScoreWeights DegreesOnly { get; } = new([50, 50, 0, 0, 0, 0]);

    /// <summary>The weights' sum as given, above 0.</summary>
    public decimal Sum => given.Sum();

    /// <summary>The weights as whole numbers in the same proportions and in lowest terms, so that a weighted sum is exact.</summary>
    internal ReadOnlySpan<long> Parts => parts;

    /// <summary>The weight of an indicator as given.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such indicator.</exception>
    public decimal this[ScoreIndicator indicator] => given[(int)indicator];

    /// <summary>The weight of an indicator as a share of all, 0 to 1, rounded to 28 digits.</summary>
    /// <param name="indicator">The indicator.</param>
    public decimal Share(ScoreIndicator indicator) => this[indicator] / Sum;

    /// <summary>Takes six weights.</summary>
    /// <param name="weights">In the order of <see cref="ScoreIndicators.All"/>.</param>
    /// <exception cref="PolicyFormatException">Not six, one below 0, above <see cref="Largest"/> or with more than <see cref="Places"/> decimals, or all 0.</exception>
    public static ScoreWeights Of(params IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Check(weights) is { } problem ? throw new PolicyFormatException(problem) : new ScoreWeights([.. weights]);
    }

    /// <summary>Reads weights as an address has them: <c>15,15,15,15,20,20</c>.</summary>
    /// <param name="text">Six numbers with commas between them, in half or full width.</param>
    /// <exception cref="PolicyFormatException">As <see cref="Of"/>, or what stands between two commas is no number.</exception>
    public static ScoreWeights Parse(string? text) =>
        TryParse(text, out var weights, out var problem) ? weights! : throw new PolicyFormatException(problem!);

    /// <summary>Reads weights as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="weights">The weights, or null.</param>
    /// <param name="problem">Why they were refused, or null.</param>
    public static bool TryParse(string? text, out ScoreWeights? weights, out FormatProblem? problem)
    {
        weights = null;
        var plain = (text ?? "").Normalize(NormalizationForm.FormKC).Replace('、', ',');
        var written = string.IsNullOrWhiteSpace(plain) ? [] : plain.Split(',', StringSplitOptions.TrimEntries);
        var numbers = new decimal[written.Length];
        for (var i = 0; i < written.Length; i++)
        {
            if (!decimal.TryParse(written[i], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])
                && written.Length == ScoreIndicators.Count)
            {
                problem = new FormatProblem(
                    $"{Named(i).Name}の重み「{Shorten(written[i])}」は数として読めません。0以上の数で書いてください。例：{ExampleText}",
                    $"The weight of {Named(i).NameEn}, \"{Shorten(written[i])}\", is not a number. Use numbers of 0 or more, for example {ExampleText}.");
                return false;
            }
        }

        problem = Check(numbers);
        weights = problem is null ? new ScoreWeights(numbers) : null;
        return problem is null;
    }

    /// <summary>These weights with one moved; the others keep their values.</summary>
    /// <param name="indicator">The one to move.</param>
    /// <param name="points">By how many hundredths of the weights' sum, negative for less.</param>
    /// <returns>The weights, the moved one kept between 0 and <see cref="Largest"/> and rounded to <see cref="Places"/>; null if all would be 0.</returns>
    public ScoreWeights? Moved(ScoreIndicator indicator, int points)
    {
        var moved = (decimal[])given.Clone();
        moved[(int)indicator] = Math.Clamp(decimal.Round(this[indicator] + (points * Sum / 100), Places), 0, Largest);
        return moved.All(weight => weight == 0) ? null : new ScoreWeights(moved);
    }

    /// <summary>Are the numbers the same?</summary>
    /// <param name="other">Other weights.</param>
    public bool Equals(ScoreWeights? other) => other is not null && given.AsSpan().SequenceEqual(other.given);

    /// <inheritdoc/>
    public override int GetHashCode() => given.Aggregate(0, HashCode.Combine);

    /// <summary>The weights as given with commas between them, which <see cref="Parse"/> reads back.</summary>
    public override string ToString() => string.Join(',', given.Select(weight => weight.ToString(CultureInfo.InvariantCulture)));

    private static long CommonDivisor(long left, long right) => right == 0 ? left : CommonDivisor(right, left % right);

    private static FormatProblem? Check(IReadOnlyList<decimal> weights)
    {
        if (weights.Count != ScoreIndicators.Count)
        {
            return new FormatProblem(
                $"重みが{weights.Count}個あります。{ScoreIndicators.Count}つの指標の重みを、コンマで区切って書いてください。例：{ExampleText}",
                $"There are {weights.Count} weights. Write those of the {ScoreIndicators.Count} indicators with commas between them, for example {ExampleText}.");
        }

        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < 0)
            {
                return new FormatProblem(
                    $"{Named(i).Name}の重み「{Shown(weights[i])}」は0より小さい値です。0以上で書いてください。",
                    $"The weight of {Named(i).NameEn}, \"{Shown(weights[i])}\", is below 0. Use 0 or more.");
            }

            if (weights[i] > Largest || weights[i] != decimal.Round(weights[i], Places))
            {
                return new FormatProblem(
                    $"{Named(i).Name}の重み「{Shown(weights[i])}」は使えません。1,000,000まで、小数は{Places}桁までで書いてください。",
                    $"The weight of {Named(i).NameEn}, \"{Shown(weights[i])}\", cannot be used. Use at most 1,000,000 and at most {Places} decimals.");
            }
        }

        return weights.All(weight => weight == 0)
            ? new FormatProblem(
                $"重みがすべて0です。少なくとも1つの指標に0より大きい重みを付けてください。例：{ExampleText}",
                $"All weights are 0. Give at least one indicator a weight above 0, for example {ExampleText}.")
            : null;
    }

    private static (string Name, string NameEn) Named(int place) => (((ScoreIndicator)place).Name(), ((ScoreIndicator)place).NameEn());

    private static string Shown(decimal weight) => weight.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string text) => text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;
}

using Kaname.Policy.Plans;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>Yearly targets in lines: <c>2028: 40</c>, for a ratio <c>2028: 4/10</c>.</summary>
internal static class MilestoneLines
{
    public static string Of(GoalShare share, bool ratio, bool money) => ratio
        ? string.Join('\n', share.MilestoneRatios.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value.Numerator}/{pair.Value.Denominator}"))
        : string.Join('\n', share.Milestones.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {GoalTyping.Figure(pair.Value, money)}"));

    /// <summary>Reads the lines into the share; where one cannot be read, the first such is the problem.</summary>
    public static GoalShare Into(GoalShare share, string? text, bool ratio, bool money, Goal goal, string path, GoalTyping typing)
    {
        var (plain, ratios) = (new SortedDictionary<int, long>(), new SortedDictionary<int, RatioParts>());
        foreach (var line in TypedText.Lines(text))
        {
            var colon = line.IndexOfAny([':', '：']);
            if (colon < 0)
            {
                typing.Refuse(path, Shapeless(line));
                return share;
            }

            if (!FiscalYear.TryParse(line[..colon], out var year, out FormatProblem? problem))
            {
                typing.Refuse(path, problem);
                return share;
            }

            if (GoalYears.Outside(path, year, goal.BaselineYear, goal.TargetYear) is { } outside)
            {
                typing.Problems.Add(outside);
                return share;
            }

            if (plain.ContainsKey(year.Year) || ratios.ContainsKey(year.Year))
            {
                typing.Refuse(path, new FormatProblem($"{year}年度が2回あります。1行にまとめてください。例：{year}: 40", $"FY{year} stands here twice. Make it one line, for example {year}: 40."));
                return share;
            }

            var sides = line[(colon + 1)..].Split('/', '／');
            if (sides.Length != (ratio ? 2 : 1))
            {
                typing.Refuse(path, Shapeless(line, ratio));
                return share;
            }

            var numbers = new List<long>();
            foreach (var side in sides)
            {
                if (!GoalTyping.TryFigure(side, money, negative: true, out var number, out problem))
                {
                    typing.Refuse(path, problem);
                    return share;
                }

                numbers.Add(number);
            }

            if (ratio)
            {
                ratios[year.Year] = new RatioParts(numbers[0], numbers[1]);
            }
            else
            {
                plain[year.Year] = numbers[0];
            }
        }

        return ratio ? share with { MilestoneRatios = ratios } : share with { Milestones = plain };
    }

    private static FormatProblem Shapeless(string line, bool ratio = false)
    {
        var (quoted, example) = (line.Length > 40 ? line[..40] + "…" : line, ratio ? "2028: 4/10" : "2028: 40");
        return new(
            $"「{quoted}」は年度と値に分けられません。1行に「年度: 値」と書いてください。例：{example}",
            $"\"{quoted}\" is not a year and a value. Write \"year: value\" in each line, for example {example}.");
    }
}

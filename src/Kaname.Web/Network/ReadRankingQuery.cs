using Kaname.Network.Industries;
using Kaname.Network.Scoring;
using Kaname.Platform.Network.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Kaname.Web.Plans;
using Kaname.Web.Site;

namespace Kaname.Web.Network;

/// <summary>Reads what is asked of a data set from the address. What cannot be used is told, and what usually holds takes its place.</summary>
/// <param name="reader">The address.</param>
/// <param name="outline">What can be asked.</param>
/// <param name="actor">Who asks: the prefecture is their government's unless they ask for another.</param>
internal sealed class ReadRankingQuery(FilterReader reader, DataSetOutline outline, Actor actor)
{
    public RankingQuestion Read()
    {
        var prefecture = Within("prefecture", Prefecture, outline.Prefectures, ("このデータに企業がない都道府県です。", "The data set has no firm there."))
            ?? (actor.Organisation.Place is { } place && outline.Prefectures.Contains(place.Prefecture) ? place.Prefecture : outline.Prefectures[0]);
        return new(
            Within("year", Year, outline.Years, ("この年度の取引はデータにありません。", "The data set has no trade of this year.")) ?? outline.Years[^1],
            prefecture)
        {
            Industry = Given<Industry>("industry", (string text, out Industry value) => Industry.TryParse(text, out value, out var problem) ? null : problem),
            Municipality = Municipality(prefecture),
            Size = Choice<SizeBand>("size"),
            Words = Words(),
            AmongAlike = reader.Text("peers") switch { "alike" => true, null or "prefecture" => false, var text => Refused("peers", text) },
            Order = Choice<RankingOrder>("order") ?? RankingOrder.Total,
            Weights = Weights() ?? ScoreWeights.DegreesOnly,
        };
    }

    private ScoreWeights? Weights()
    {
        if (reader.Text("weights") is not { } text)
        {
            return null;
        }

        if (!ScoreWeights.TryParse(text, out var weights, out var problem))
        {
            reader.Tell("weights", Languages.Of(problem!.Message, problem.MessageEn));
        }

        return weights;
    }

    private MunicipalityCode? Municipality(PrefectureCode prefecture)
    {
        var code = Given<MunicipalityCode>("municipality", (string text, out MunicipalityCode value) => MunicipalityCode.TryParse(text, out value, out var problem) ? null : problem);
        if (code is { } asked && asked.Prefecture != prefecture)
        {
            reader.Tell("municipality", Languages.Of("選んだ都道府県の市区町村ではありません。", "It is not in the prefecture that was chosen."));
            return null;
        }

        return code;
    }

    private string? Words()
    {
        if (reader.Text("q") is { Length: > CommonParameters.LongestQuery } text)
        {
            reader.Tell("q", Languages.Of($"検索語が{text.Length}字あります。{CommonParameters.LongestQuery}字までにしてください。", $"The words have {text.Length} characters; use at most {CommonParameters.LongestQuery}."));
            return null;
        }

        return reader.Text("q");
    }

    private T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (reader.Text(name) is not { } text)
        {
            return null;
        }

        if (Enum.GetValues<T>().Where(value => ReadPlanListQuery.Slug(value) == text).Cast<T?>().FirstOrDefault() is { } found)
        {
            return found;
        }

        reader.Refuse(name, text, string.Join(", ", Enum.GetValues<T>().Select(ReadPlanListQuery.Slug)));
        return null;
    }

    private bool Refused(string name, string text)
    {
        reader.Refuse(name, text, "prefecture, alike");
        return false;
    }

    private T? Within<T>(string name, ParameterReader<T> read, IReadOnlyList<T> known, (string Ja, string En) missing)
        where T : struct
    {
        if (Given(name, read) is not { } value)
        {
            return null;
        }

        if (known.Contains(value))
        {
            return value;
        }

        reader.Tell(name, Languages.Of(missing.Ja, missing.En));
        return null;
    }

    private T? Given<T>(string name, ParameterReader<T> read)
        where T : struct
    {
        if (reader.Text(name) is not { } text)
        {
            return null;
        }

        if (read(text, out var value) is not { } problem)
        {
            return value;
        }

        reader.Tell(name, Languages.Of(problem.Message, problem.MessageEn));
        return null;
    }

    private static FormatProblem? Year(string text, out FiscalYear value) => FiscalYear.TryParse(text, out value, out var problem) ? null : problem;

    private static FormatProblem? Prefecture(string text, out PrefectureCode value) => PrefectureCode.TryParse(text, out value, out var problem) ? null : problem;
}

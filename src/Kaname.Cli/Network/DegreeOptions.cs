using System.CommandLine;
using Kaname.Network.Degrees;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;

namespace Kaname.Cli.Network;

/// <summary>The options of <c>kaname network degrees</c>.</summary>
internal sealed class DegreeOptions
{
    private readonly Option<string> _overseas;
    private readonly Option<string?> _prefecture;
    private readonly Option<int?> _top;
    private readonly Option<string?> _store;

    public DegreeOptions(Words words)
    {
        Trade = new(words);
        Result = new(words, "csv", "parquet", "json");
        _overseas = new("--overseas")
        {
            Description = words.Say("国外（OVERSEAS）との取引：include は域外販売に含める、exclude は除く", "trade with OVERSEAS: include it as outside sales, or exclude it"),
            DefaultValueFactory = _ => "include",
        };
        _overseas.AcceptOnlyFromAmong("include", "exclude");
        _prefecture = new("--prefecture") { Description = words.Say("この都道府県（2桁）の企業だけを書く", "write the firms of this prefecture (two digits) only") };
        _top = new("--top") { Description = words.Say("都道府県ごとに、ハブ度の高い順にこの数だけ書く", "write so many firms of each prefecture, by hub degree") };
        _store = new("--store")
        {
            Description = words.Say(
                "取引を企業の組と年度ごとにまとめて置くファイル。なければ作り、次からはこれだけを読む", "a file that keeps the trade by firm pair and year: built if absent, and alone read from then on"),
        };
    }

    public TradeOptions Trade { get; }

    public ResultOption Result { get; }

    public void AddTo(Command command)
    {
        Trade.AddTo(command);
        command.Add(_overseas);
        command.Add(_prefecture);
        command.Add(_top);
        command.Add(_store);
        Result.AddTo(command);
    }

    public bool LeavesOutOverseas(ParseResult parsed) => parsed.GetValue(_overseas) == "exclude";

    public string? StoreOf(ParseResult parsed) => parsed.GetValue(_store);

    public PrefectureCode? PrefectureOf(ParseResult parsed) => parsed.GetValue(_prefecture) is not { } text ? null
        : PrefectureCode.TryParse(text, out var code, out var problem) ? code
        : throw new StoreProblem("--prefecture " + problem!.Message, "--prefecture " + problem.MessageEn);

    /// <summary>The rows to write; null for all.</summary>
    public IReadOnlyList<int>? RowsOf(ParseResult parsed, DegreeTable table)
    {
        var prefecture = PrefectureOf(parsed);
        var top = parsed.GetValue(_top);
        if (top < 1)
        {
            throw new StoreProblem("--top は1以上で書いてください。", "--top is at least 1.");
        }

        return prefecture is null && top is null
            ? null
            : [.. table.Prefectures.Where(of => prefecture is null || of.Prefecture == prefecture).SelectMany(of => Enumerable.Range(of.First, Math.Min(of.Firms, top ?? of.Firms)))];
    }
}

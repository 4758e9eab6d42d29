using System.CommandLine;
using System.Diagnostics;
using Kaname.Cli.Hosting;
using Kaname.Platform.Access;
using Kaname.Platform.Intake.LoadSampleNation;

namespace Kaname.Cli.Serve;

/// <summary><c>kaname demo</c>: the whole product on this machine with the paper's data and the sample nation.</summary>
internal static class DemoCommand
{
    public static Command Create(Words words)
    {
        var urls = ServeCommand.CreateUrls(words);
        var data = new Option<string>("--data")
        {
            Description = words.Say("サンプルを置くフォルダー", "the folder that holds the sample"),
            DefaultValueFactory = _ => StoredCommand.DemoFolder,
        };
        var command = new Command("demo", words.Say(
            "資料の内容とサンプルの計画を載せて、この機械の中だけで動かします", "runs everything on this machine only, with the paper's data and sample plans")) { urls, data };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(urls)!, StoreOptions.FolderOf(parsed.GetValue(data)!), words, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string urls, string folder, Words words, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        Listening.Check(urls, loopbackOnly: true);
        Listening.Probe(urls);
        var (app, sample) = await DemoHost.PrepareAsync(urls, folder, cancellation);
        await using var running = app;
        if (sample == SampleNationState.OfAnotherEdition)
        {
            await Console.Error.WriteLineAsync(words.Say(
                $"{folder} のサンプルは前の版で作られたものです。そのまま使います。新しいサンプルを見るには --data で空のフォルダーを指定してください。",
                $"The sample in {folder} was made by another version and is used as it is. Name an empty folder with --data to see the present one."));
        }

        await Listening.RunAsync(app, urls, words, url => Console.WriteLine(words.Say(
            $"""
            Kaname 要が動いています（{clock.Elapsed.TotalSeconds:0.0}秒）
              全国の状況       {url}/
              地図             {url}/map
              計画             {url}/plans
              数値の内訳       {url}/rollup/investment
              データと API     {url}/data
              担当者の入り口   {url}/sign-in
            計画と数値はサンプルです。入り口ではボタン一つで次の担当者になれます（パスワードはすべて {DemoAccounts.Password}）。
            {Accounts(app)}
            """,
            $"""
            Kaname is running ({clock.Elapsed.TotalSeconds:0.0} s)
              The nation       {url}/en
              Map              {url}/en/map
              Plans            {url}/en/plans
              Opened number    {url}/en/rollup/investment
              Data and API     {url}/en/data
              For officials    {url}/en/sign-in
            Plans and figures are samples. There, one click makes you one of these (all passwords: {DemoAccounts.Password}).
            {Accounts(app)}
            """)), cancellation);
        return ExitCode.Done;
    }

    private static string Accounts(WebApplication app) =>
        string.Join('\n', DemoAccounts.All(app.Services).Select(account => $"  {account.Email,-32}{account.Actor.Name}"));
}

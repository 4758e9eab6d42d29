using System.Globalization;
using Kaname.Platform.Actions;
using Kaname.Platform.Jobs;
using Kaname.Policy.Steps;
using Microsoft.EntityFrameworkCore;

namespace Kaname.Platform.Network;

/// <summary>Hands files over to be read as a data set of the actor's government. Reading them is a job.</summary>
/// <param name="Name">What the government calls it.</param>
/// <param name="FirmsFile">Where the firms file lies; null to make the sample nation.</param>
/// <param name="TransactionFiles">Where the transaction files lie.</param>
public sealed record AddDataSet(string Name, string? FirmsFile, IReadOnlyList<string> TransactionFiles) : IUserAction;

/// <summary>A data set was added.</summary>
public sealed record DataSetAdded(string Id, string Owner, string Name, IReadOnlyList<string> Files);

internal sealed class AddDataSetHandler : IHandle<AddDataSet>
{
    public const int LongestName = 100;

    public async Task<Refusal?> HandleAsync(AddDataSet action, ActionContext context)
    {
        var name = action.Name.Trim();
        if (DataSetRules.RefuseLoader(context.Actor) is { } refusal)
        {
            return refusal;
        }

        if (name.Length is 0 or > LongestName)
        {
            return new("data-set-name", $"データの名前を、{LongestName}字までで書いてください。例：令和8年度 取引データ", $"Give the data a name of up to {LongestName} characters, such as \"Transactions 2026\".");
        }

        if (action.FirmsFile is not null && action.TransactionFiles.Count == 0)
        {
            return new("no-transactions", "取引のファイルを選んでください。", "Choose the transaction files.");
        }

        var owner = context.Actor.Organisation.Value;
        var count = await context.Store.DataSets.CountAsync(set => set.Owner == owner);
        var id = string.Create(CultureInfo.InvariantCulture, $"D-{owner}-{count + 1:0000}");
        context.Store.DataSets.Add(new()
        {
            Id = id,
            Owner = owner,
            Name = name,
            Data = context.NewPlansAre,
            AddedAt = context.Now,
            ByName = context.Actor.Name,
            ByRole = context.Actor.Role,
            FirmsFile = action.FirmsFile ?? "",
            TransactionFiles = string.Join('\n', action.TransactionFiles),
            State = DataSetState.Reading,
        });
        context.Store.Jobs.Add(new() { Id = Guid.CreateVersion7(), Kind = ReadDataSet.KindName, Subject = id, AskedAt = DateTimeOffset.UtcNow });
        context.Happened(id, new DataSetAdded(id, owner, name, [.. ((IEnumerable<string>)[action.FirmsFile ?? "sample", .. action.TransactionFiles]).Select(Path.GetFileName)!]));
        return null;
    }
}

/// <summary>Who may load, see and delete data sets.</summary>
internal static class DataSetRules
{
    /// <summary>Whoever writes plans for a government loads its data.</summary>
    public static Refusal? RefuseLoader(Actor actor) => actor is { Role: Role.Author, Organisation.IsLocalGovernment: true }
        ? null
        : new("not-a-loader", "取引データを加えたり消したりできるのは、都道府県と市区町村の作成担当者です。", "Transaction data are added and deleted by authors of prefectures and municipalities.");
}

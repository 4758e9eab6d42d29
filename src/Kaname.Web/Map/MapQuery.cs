using System.Globalization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Platform.Store;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;
using Kaname.Policy.Strategy;
using Kaname.Web.OpenData;
using Kaname.Web.Projects;
using Kaname.Web.Site;
using Kaname.Web.Strategy;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Map;

/// <summary>The state of the map, all of it in the address. None of a list means all of it; null does not restrict.</summary>
public sealed record MapQuery
{
    /// <summary>What the paper states, or the projects of published sample plans; never both.</summary>
    public DataKind Data { get; init; }

    /// <summary>Of these categories of the legend.</summary>
    public IReadOnlyList<MapCategory> Categories { get; init; } = [];

    /// <summary>Drawn in these ways.</summary>
    public IReadOnlyList<HowDrawn> Places { get; init; } = [];

    /// <summary>In this block.</summary>
    public Block? Block { get; init; }

    /// <summary>Of this strategic field.</summary>
    public StrategicField? Field { get; init; }

    /// <summary>Investments that have come this far.</summary>
    public string? Stage { get; init; }

    /// <summary>Investments with a stated time that takes in this fiscal year.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Holding all of these words.</summary>
    public string? Words { get; init; }

    /// <summary>The cluster or investment in the drawer.</summary>
    public string? Selected { get; init; }

    /// <summary>What is known of a place.</summary>
    public static ApiParameter<HowDrawn> Place { get; } = CommonParameters.Word<HowDrawn>(
        "place",
        "場所の細かさ",
        "What is known of the place",
        [.. Enum.GetValues<HowDrawn>().Select(how => (EnumWords<HowDrawn>.Of(how), how))]);

    /// <summary>What is in the drawer.</summary>
    public static ApiParameter<string> Selection { get; } = new(
        "selected",
        "選んだクラスター又は投資の識別子",
        "Id of a cluster or investment",
        "rapidus-chitose",
        (string text, out string value) =>
        {
            value = text;
            return null;
        });

    /// <summary>The address of this state, without language.</summary>
    public string Address => "/map" + QueryString.Create(Conditions);

    /// <summary>Is nothing restricted?</summary>
    public bool IsWhole => this with { Data = DataKind.Real, Selected = null } is { Address: "/map" };

    private IEnumerable<KeyValuePair<string, string?>> Conditions
    {
        get
        {
            if (Data == DataKind.Sample)
            {
                yield return new(CommonParameters.Data.Name, "sample");
            }

            foreach (var category in Categories)
            {
                yield return new(CommonParameters.Category.Name, category.Slug);
            }

            foreach (var how in Places)
            {
                yield return new(Place.Name, EnumWords<HowDrawn>.Of(how));
            }

            (string Name, string? Value)[] single =
            [
                (CommonParameters.Block.Name, Block?.Slug),
                (ClustersApi.Field.Name, Field?.Number.ToString(CultureInfo.InvariantCulture)),
                ("stage", Stage),
                (CommonParameters.Year.Name, Year?.Year.ToString(CultureInfo.InvariantCulture)),
                (InvestmentParameters.Query.Name, Words),
                (Selection.Name, Selected),
            ];
            foreach (var (name, value) in single)
            {
                if (value is not null)
                {
                    yield return new(name, value);
                }
            }
        }
    }

    /// <summary>Reads the address. Choosing all of a list is the same as choosing none of it.</summary>
    public static MapQuery Read(FilterReader reader, InvestmentParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(parameters);
        return new()
        {
            Data = reader.Has(CommonParameters.Data, out var data) ? data : DataKind.Real,
            Categories = Some([.. reader.All(CommonParameters.Category).OrderBy(category => category.Number)], MapCategories.All.Count),
            Places = Some([.. reader.All(Place).Order()], Place.Allowed.Count),
            Block = reader.Has(CommonParameters.Block, out var block) ? block : null,
            Field = reader.Has(ClustersApi.Field, out var field) ? field : null,
            Stage = reader.Has(parameters.Stage, out var stage) ? stage : null,
            Year = reader.Has(CommonParameters.Year, out var year) ? year : null,
            Words = reader.Has(InvestmentParameters.Query, out var words) ? words : null,
            Selected = reader.Has(Selection, out var selected) ? selected : null,
        };
    }

    /// <summary>Says that nothing bears the id in the drawer.</summary>
    public static FormatProblem NotFound(string id) => new(
        $"「{CommonParameters.Quote(id)}」というクラスターや投資はありません。",
        $"There is no cluster or investment \"{CommonParameters.Quote(id)}\".");

    private static IReadOnlyList<T> Some<T>(IReadOnlyList<T> chosen, int all) => chosen.Count == all ? [] : chosen;
}

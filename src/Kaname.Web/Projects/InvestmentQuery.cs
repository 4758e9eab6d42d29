using System.Globalization;
using Kaname.Platform.Store;
using Kaname.Web.OpenData;
using Kaname.Web.Site;
using Microsoft.AspNetCore.Http;

namespace Kaname.Web.Projects;

/// <summary>The state of the investment list, all of it in the address.</summary>
public sealed record InvestmentQuery
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>What the paper names, or the projects of published sample plans; never both.</summary>
    public DataKind Data { get; init; }

    /// <summary>Which of them.</summary>
    public InvestmentFilter Filter { get; init; } = new();

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The address of this state, without language.</summary>
    public string Address => "/investments" + QueryString.Create(
    [
        .. Data == DataKind.Sample ? [new("data", "sample")] : Array.Empty<KeyValuePair<string, string?>>(),
        .. Conditions,
        .. Page > 1 ? [new(FilterReader.PageNumber.Name, Page.ToString(CultureInfo.InvariantCulture))] : Array.Empty<KeyValuePair<string, string?>>(),
    ]);

    /// <summary>The same rows as a file.</summary>
    /// <param name="form">csv or geojson.</param>
    public string FileAddress(string form) => $"{OpenDataApi.Root}/investments.{form}" + QueryString.Create(
    [
        .. Data == DataKind.Sample ? [new("data", "sample")] : Array.Empty<KeyValuePair<string, string?>>(),
        .. Conditions,
        .. form is "csv" && !Languages.English ? [new("lang", "ja")] : Array.Empty<KeyValuePair<string, string?>>(),
    ]);

    private IEnumerable<KeyValuePair<string, string?>> Conditions => new KeyValuePair<string, string?>[]
    {
        new("q", Filter.Words),
        new("block", Filter.Block?.Slug),
        new("prefecture", Filter.Prefecture?.Value),
        new("municipality", Filter.Municipality?.Value),
        new("category", Filter.Category?.Slug),
        new("stage", Filter.Stage),
        new("year", Filter.Year?.Year.ToString(CultureInfo.InvariantCulture)),
        new("bbox", Filter.Area?.ToString()),
    }.Where(condition => condition.Value is not null);

    /// <summary>Reads the address.</summary>
    public static InvestmentQuery Read(FilterReader reader, InvestmentParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(parameters);
        return new()
        {
            Data = reader.Has(CommonParameters.Data, out var data) ? data : DataKind.Real,
            Filter = new()
            {
                Words = reader.Has(InvestmentParameters.Query, out var words) ? words : null,
                Block = reader.Has(CommonParameters.Block, out var block) ? block : null,
                Prefecture = reader.Has(CommonParameters.Prefecture, out var prefecture) ? prefecture : null,
                Municipality = reader.Has(parameters.Municipality, out var municipality) ? municipality : null,
                Category = reader.Has(CommonParameters.Category, out var category) ? category : null,
                Stage = reader.Has(parameters.Stage, out var stage) ? stage : null,
                Year = reader.Has(CommonParameters.Year, out var year) ? year : null,
                Area = reader.Has(InvestmentParameters.Area, out var area) ? area : null,
            },
            Page = reader.Page(),
        };
    }
}

using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Strategy;
using Kaname.Web.Site;
using Kaname.Web.Site.Parts;
using Microsoft.Extensions.Localization;

namespace Kaname.Web.Map;

/// <summary>The conditions in force, each with the address of the map without it.</summary>
internal sealed class MapChips(MapQuery query, SiteLinks links, IStringLocalizer<MapText> texts)
{
    /// <summary>In the order of the form.</summary>
    /// <param name="stage">The stage asked for, in words.</param>
    /// <param name="selected">What is in the drawer, in words.</param>
    public IReadOnlyList<FilterChip> All(string? stage, string? selected) =>
    [
        .. Some(query.Categories, MapCategories.All, category => Languages.Of(category.Name, category.NameEn), left => query with { Categories = [.. left.OrderBy(category => category.Number)] }),
        .. Some(query.Places, Enum.GetValues<HowDrawn>(), how => texts["How" + how], left => query with { Places = [.. left.Order()] }),
        .. One(query.Block is null ? null : Languages.Of(query.Block.Name, query.Block.NameEn), query with { Block = null }),
        .. One(query.Field is null ? null : texts["FieldChip", query.Field.Number, Languages.Of(query.Field.Name, query.Field.NameEn)].Value, query with { Field = null }),
        .. One(stage is null ? null : texts["StageChip", stage].Value, query with { Stage = null }),
        .. One(query.Year is null ? null : Formats.FiscalYearAgain(query.Year.Value.Year), query with { Year = null }),
        .. One(query.Words is null ? null : texts["WordsChip", query.Words].Value, query with { Words = null }),
        .. One(selected is null ? null : texts["SelectedChip", selected].Value, query with { Selected = null }),
    ];

    /// <summary>Few chosen: each can be dropped. Most chosen: what was left out is named, and can come back.</summary>
    private IEnumerable<FilterChip> Some<T>(IReadOnlyList<T> chosen, IReadOnlyList<T> all, Func<T, string> name, Func<IReadOnlyList<T>, MapQuery> with) =>
        chosen.Count * 2 > all.Count
            ? all.Except(chosen).Select(left => new FilterChip(texts["WithoutChip", name(left)], To(with(chosen.Count + 1 == all.Count ? [] : [.. chosen, left]))))
            : chosen.Select(one => new FilterChip(name(one), To(with([.. chosen.Where(other => !Equals(other, one))]))));

    private IEnumerable<FilterChip> One(string? text, MapQuery without) => text is null ? [] : [new FilterChip(text, To(without))];

    private string To(MapQuery state) => links.To(state.Address);
}

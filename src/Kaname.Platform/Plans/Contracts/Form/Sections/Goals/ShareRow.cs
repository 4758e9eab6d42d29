using Kaname.Policy.Geography;
using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>A row of a goal's table: a government, where the goal has parts one of them, and where a plan says so twice the how manieth.</summary>
internal sealed record ShareRow(Place Government, Part Part, int Nth, string Label, string LabelEn)
{
    public string Key => string.Join('.', new[] { Government.Value, Part is Part.None ? null : EnumChoice.Of(Part), Nth == 1 ? null : "again" + Nth.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>());

    public GoalShare? In(Goal goal) => goal.Shares.Where(share => share.Government == Government && share.Part == Part).Skip(Nth - 1).FirstOrDefault();

    /// <summary>
    /// The authors, the prefectures of the area that none of them stands for, and whoever else has figures: a government that has
    /// left the plan keeps its row until its figures are taken out.
    /// </summary>
    public static IReadOnlyList<ShareRow> Of(Goal goal, IReadOnlyList<Part> parts, FormContext context)
    {
        var expected = context.Authors.Distinct().ToList();
        var area = context.Content.Area.Places.Select(place => place.Prefecture).Distinct().Order()
            .Where(prefecture => expected.TrueForAll(author => author.Prefecture != prefecture))
            .Select(prefecture => new Place(prefecture))
            .ToList();
        var others = goal.Shares.Select(share => share.Government).Distinct().Except(expected).Except(area).Order();
        return
        [
            .. expected.SelectMany(place => Rows(place, "", "")),
            .. area.SelectMany(place => Rows(place, "（区域）", " (area)")),
            .. others.SelectMany(place => Rows(place, "（今の策定主体ではありません）", " (not an author now)")),
        ];

        IEnumerable<ShareRow> Rows(Place place, string note, string noteEn)
        {
            var stored = goal.Shares.Where(share => share.Government == place).Select(share => share.Part).ToList();
            foreach (var part in (note.Length > 0 && stored.Count > 0 ? stored : parts.Concat(stored)).Distinct())
            {
                var count = stored.Count(one => one == part);
                for (var nth = 1; nth <= Math.Max(1, count); nth++)
                {
                    var again = nth == 1 ? ("", "") : ($"（{nth}件目）", $" (no. {nth})");
                    yield return new(
                        place, part, nth,
                        WrittenPlace.Shown(place, context.Municipalities) + PartName(part, parts) + again.Item1 + note,
                        WrittenPlace.ShownEn(place, context.Municipalities) + PartNameEn(part, parts) + again.Item2 + noteEn);
                }
            }
        }
    }

    private static string PartName(Part part, IReadOnlyList<Part> parts) => part switch
    {
        Part.Private => " 民間",
        Part.Public => " 公共",
        _ => parts.Contains(Part.None) ? "" : "（公共・民間の別なし）",
    };

    private static string PartNameEn(Part part, IReadOnlyList<Part> parts) => part switch
    {
        Part.Private => ", private",
        Part.Public => ", public",
        _ => parts.Contains(Part.None) ? "" : " (neither public nor private)",
    };
}

using System.Text.Json;
using Kaname.Platform.Actions;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans;

/// <summary>What a section must be like to be saved.</summary>
internal static class SectionRules
{
    /// <param name="name">The plan's name, where the section says it.</param>
    /// <param name="nameEn">The same in English; the Japanese one where there is none.</param>
    public static Refusal? Refuse(EditSection action, PlanType type, out string? name, out string? nameEn)
    {
        (name, nameEn) = (null, null);
        if (!PlanSections.Has(type, action.Section))
        {
            var profile = PlanSections.Of(action.Section);
            return new(
                "no-such-section",
                $"種類{type}の計画には「{profile.Name}」の欄がありません。ほかの欄に書いてください。",
                $"A plan of type {type} has no section \"{profile.NameEn}\". Write it in another section.");
        }

        try
        {
            var content = PlanJson.WithSection(PlanContent.Empty(type), action.Section, action.Json);
            if (action.Section != PlanSection.Basics)
            {
                return null;
            }

            (name, nameEn) = (content.Basics.Name, content.Basics.NameEn ?? content.Basics.Name);
            return string.IsNullOrWhiteSpace(name) ? NameMissing : null;
        }
        catch (JsonException)
        {
            return new("unreadable-section", "この欄の内容を読み取れません。", "The content of this section cannot be read.");
        }
    }

    /// <summary>The longest name that a plan may be started with, in characters.</summary>
    public const int LongestName = 200;

    public static Refusal NameTooLong(string name) => new(
        "name-too-long", $"名前が{name.Length:N0}字あります。{LongestName}字までにしてください。例：富山湾 水素利用 地域産業クラスター計画", $"The name has {name.Length:N0} characters. Keep it to {LongestName}.");

    public static Refusal NameMissing { get; } = new(
        "name-missing",
        "計画の名前がありません。名前を入力してください。例：富山湾 水素利用 地域産業クラスター計画",
        "The plan has no name. Enter one, such as: Toyama Bay hydrogen cluster plan.");

    /// <summary>Whether two texts of a section are the same but for how they are laid out.</summary>
    public static bool SaysTheSame(string one, string other)
    {
        using var left = JsonDocument.Parse(one);
        using var right = JsonDocument.Parse(other);
        return JsonElement.DeepEquals(left.RootElement, right.RootElement);
    }
}

using System.Text.Json;
using Kaname.Policy.Plans;

namespace Kaname.Platform.Plans.Contracts.Form.Sections;

/// <summary>The members of an enum as choices, under the words that the section's JSON has for them.</summary>
internal static class EnumChoice
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonSerializer.SerializeToElement(value, PlanJson.Options).GetString()!;

    public static FormChoice Of<T>(T value, string label, string labelEn)
        where T : struct, Enum => new(Of(value), label, labelEn);
}

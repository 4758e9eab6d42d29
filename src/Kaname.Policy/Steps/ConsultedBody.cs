using System.Text.Json.Serialization;
using Kaname.Policy.Strategy;

namespace Kaname.Policy.Steps;

/// <summary>The kinds of body that a government consults at ③, as far as it sees a need.</summary>
/// <remarks>資料1「3. 各種調整」 names these seven and ends in など: more may be consulted.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ConsultedBody>))]
public enum ConsultedBody
{
    /// <summary>関係市町村.</summary>
    Municipality,

    /// <summary>経済団体.</summary>
    EconomicOrganisation,

    /// <summary>民間企業.</summary>
    Company,

    /// <summary>大学.</summary>
    University,

    /// <summary>研究機関.</summary>
    ResearchInstitute,

    /// <summary>金融機関.</summary>
    FinancialInstitution,

    /// <summary>議会.</summary>
    Assembly,
}

/// <summary>A kind of consulted body in words.</summary>
/// <param name="Body">The kind.</param>
/// <param name="Name">Its name in Japanese, the paper's.</param>
/// <param name="NameEn">Its name in English.</param>
public sealed record ConsultedBodyDefinition(ConsultedBody Body, string Name, string NameEn);

/// <summary>The kinds of consulted body in words.</summary>
public static class ConsultedBodies
{
    /// <summary>Where the paper lists them.</summary>
    public static PaperSource Source { get; } = PaperHeadings.Coordination;

    /// <summary>All seven, in the order of the paper.</summary>
    public static IReadOnlyList<ConsultedBodyDefinition> All { get; } =
    [
        new(ConsultedBody.Municipality, "関係市町村", "Municipalities concerned"),
        new(ConsultedBody.EconomicOrganisation, "経済団体", "Economic organisations"),
        new(ConsultedBody.Company, "民間企業", "Companies"),
        new(ConsultedBody.University, "大学", "Universities"),
        new(ConsultedBody.ResearchInstitute, "研究機関", "Research institutes"),
        new(ConsultedBody.FinancialInstitution, "金融機関", "Financial institutions"),
        new(ConsultedBody.Assembly, "議会", "Assemblies"),
    ];

    /// <summary>The words of one kind.</summary>
    /// <param name="body">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static ConsultedBodyDefinition Of(ConsultedBody body) =>
        All.FirstOrDefault(definition => definition.Body == body) ?? throw new ArgumentOutOfRangeException(nameof(body));
}

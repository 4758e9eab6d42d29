using System.Text.Json.Serialization;
using Kaname.Policy.Geography;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Steps;

/// <summary>A body that takes part in a plan: a local government, the state, or an office of it.</summary>
/// <remarks>
/// Written "16" (富山県), "16201" (富山市), "state" (国), "cabinet-secretariat" (内閣官房), "meti" (経済産業省) or
/// "bureau-chubu" (中部経済産業局). In JSON it is that string. The default value is no body: it equals only itself, and its
/// <see cref="Value"/> is empty.
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct OrganisationCode : IComparable<OrganisationCode>
{
    private const string StateValue = "state";
    private const string CabinetSecretariatValue = "cabinet-secretariat";
    private const string MetiValue = "meti";
    private const string BureauPrefix = "bureau-";

    private readonly string? value;

    private OrganisationCode(string value) => this.value = value;

    /// <summary>国: the author of type A plans.</summary>
    public static OrganisationCode State { get; } = new(StateValue);

    /// <summary>内閣官房.</summary>
    public static OrganisationCode CabinetSecretariat { get; } = new(CabinetSecretariatValue);

    /// <summary>経済産業省.</summary>
    public static OrganisationCode Meti { get; } = new(MetiValue);

    /// <summary>The code as written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>What kind of body this is.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no body.</exception>
    public OrganisationKind Kind => Value switch
    {
        "" => throw new InvalidOperationException("The default value of OrganisationCode is no organisation."),
        StateValue => OrganisationKind.State,
        CabinetSecretariatValue => OrganisationKind.CabinetSecretariat,
        MetiValue => OrganisationKind.Meti,
        { Length: 2 } => OrganisationKind.Prefecture,
        { Length: 5 } => OrganisationKind.Municipality,
        _ => OrganisationKind.Bureau,
    };

    /// <summary>Is this a prefecture or a municipality, so that it may write B and C plans? False for the default value.</summary>
    public bool IsLocalGovernment => value is not null && Kind is OrganisationKind.Prefecture or OrganisationKind.Municipality;

    /// <summary>Where a local government is; null for every other body.</summary>
    public Place? Place => IsLocalGovernment ? Geography.Place.Parse(Value) : null;

    /// <summary>The name in Japanese; null for a municipality, whose name the reference list holds.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no body.</exception>
    public string? Name => Kind switch
    {
        OrganisationKind.Prefecture => Prefectures.Of(PrefectureCode.Parse(Value)).Name,
        OrganisationKind.Municipality => null,
        OrganisationKind.State => "国",
        OrganisationKind.CabinetSecretariat => "内閣官房",
        OrganisationKind.Meti => "経済産業省",
        _ => Bureau!.Name,
    };

    /// <summary>The name in English; null for a municipality, whose name the reference list holds.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no body.</exception>
    public string? NameEn => Kind switch
    {
        OrganisationKind.Prefecture => Prefectures.Of(PrefectureCode.Parse(Value)).NameEn,
        OrganisationKind.Municipality => null,
        OrganisationKind.State => "National government",
        OrganisationKind.CabinetSecretariat => "Cabinet Secretariat",
        OrganisationKind.Meti => "Ministry of Economy, Trade and Industry (METI)",
        _ => Bureau!.NameEn,
    };

    /// <summary>The regional bureau; null for every other body.</summary>
    public RegionalBureau? Bureau => Value.StartsWith(BureauPrefix, StringComparison.Ordinal)
        ? RegionalBureaus.Find(Value[BureauPrefix.Length..])
        : null;

    /// <summary>A prefecture or a municipality.</summary>
    /// <param name="place">Where it governs.</param>
    /// <exception cref="ArgumentException">The place is the default value.</exception>
    public static OrganisationCode Of(Place place) => place == default
        ? throw new ArgumentException("The default value of Place is no place.", nameof(place))
        : new OrganisationCode(place.Value);

    /// <summary>The government of a prefecture.</summary>
    /// <param name="prefecture">The prefecture.</param>
    /// <exception cref="ArgumentException">The code is the default value.</exception>
    public static OrganisationCode Of(PrefectureCode prefecture) => Of(new Place(prefecture));

    /// <summary>The government of a municipality; a code that ends in 000 gives the prefecture's own.</summary>
    /// <param name="municipality">The municipality.</param>
    public static OrganisationCode Of(MunicipalityCode municipality) => Of(new Place(municipality));

    /// <summary>A regional bureau.</summary>
    /// <param name="bureau">One of <see cref="RegionalBureaus.All"/>.</param>
    /// <exception cref="ArgumentException">There is no such bureau.</exception>
    public static OrganisationCode Of(RegionalBureau bureau)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        return RegionalBureaus.Find(bureau.Slug) is null
            ? throw new ArgumentException($"There is no regional bureau \"{bureau.Slug}\".", nameof(bureau))
            : new OrganisationCode(BureauPrefix + bureau.Slug);
    }

    /// <summary>Reads a code: a place as <see cref="Geography.Place.Parse"/> reads it, or one of the words of the remarks.</summary>
    /// <param name="text">What was written.</param>
    /// <exception cref="PolicyFormatException">It names no body.</exception>
    public static OrganisationCode Parse(string? text)
    {
        if (!TryParse(text, out var code, out var problem))
        {
            Written.Refuse(problem!);
        }

        return code;
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code read, or the default value.</param>
    public static bool TryParse(string? text, out OrganisationCode code) => TryParse(text, out code, out _);

    /// <summary>Reads a code as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="code">The code read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out OrganisationCode code, out FormatProblem? problem)
    {
        var narrow = Written.Narrow(text);
        if (Written.IsDigits(narrow))
        {
            var isPlace = Geography.Place.TryParse(narrow, out var place, out problem);
            code = isPlace ? Of(place) : default;
            return isPlace;
        }

        if (narrow is StateValue or CabinetSecretariatValue or MetiValue || IsBureau(narrow))
        {
            code = new OrganisationCode(narrow);
            problem = null;
            return true;
        }

        code = default;
        problem = new FormatProblem(
            $"「{Written.Quote(text)}」に当たる団体・機関はありません。都道府県は2桁、市区町村は5桁の番号で書いてください。例：16、16201",
            $"\"{Written.Quote(text)}\" names no body. Use two digits for a prefecture, five for a municipality, such as 16 or 16201.");
        return false;
    }

    /// <summary>By code, character by character: local governments first.</summary>
    /// <param name="other">The other body.</param>
    public int CompareTo(OrganisationCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Does the first code stand before the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) < 0;

    /// <summary>Does the first code stand after the second?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) > 0;

    /// <summary>Does the first code stand before the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator <=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) <= 0;

    /// <summary>Does the first code stand after the second, or are they equal?</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    public static bool operator >=(OrganisationCode left, OrganisationCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as written.</summary>
    public override string ToString() => Value;

    private static bool IsBureau(string text) =>
        text.StartsWith(BureauPrefix, StringComparison.Ordinal) && RegionalBureaus.Find(text[BureauPrefix.Length..]) is not null;

    internal sealed class Converter : TextJsonConverter<OrganisationCode>
    {
        protected override bool TryParse(string? text, out OrganisationCode value, out FormatProblem? problem) =>
            OrganisationCode.TryParse(text, out value, out problem);

        protected override string Format(OrganisationCode value) => value.Value;
    }
}

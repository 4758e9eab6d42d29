using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Kaname.Policy.Reading;

namespace Kaname.Policy.Geography;

/// <summary>Where something is: a municipality, or a prefecture as a whole when no municipality is known or meant.</summary>
/// <remarks>The default value is no place. In JSON it is the string "16" or "16201".</remarks>
[JsonConverter(typeof(Converter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct Place : IComparable<Place>
{
    /// <summary>The whole of a prefecture.</summary>
    /// <param name="prefecture">The prefecture.</param>
    public Place(PrefectureCode prefecture) => Prefecture = prefecture;

    /// <summary>A municipality; a prefecture's own code (one that ends in 000) gives the whole prefecture.</summary>
    /// <param name="municipality">The municipality.</param>
    public Place(MunicipalityCode municipality)
    {
        Prefecture = municipality.Prefecture;
        Municipality = municipality.IsPrefecture ? null : municipality;
    }

    /// <summary>The prefecture, which is always known.</summary>
    public PrefectureCode Prefecture { get; }

    /// <summary>The municipality, or null when the place is the whole prefecture.</summary>
    public MunicipalityCode? Municipality { get; }

    /// <summary>Two digits for a prefecture, five for a municipality.</summary>
    public string Value => Municipality?.Value ?? Prefecture.Value;

    /// <summary>Reads one or two digits as a prefecture, four to six as a municipality.</summary>
    /// <param name="text">What was written, in half or full width.</param>
    /// <exception cref="PolicyFormatException">It is neither.</exception>
    public static Place Parse(string? text)
    {
        if (!TryParse(text, out var place, out var problem))
        {
            Written.Refuse(problem!);
        }

        return place;
    }

    /// <summary>Reads a place as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="place">The place read, or the default value.</param>
    public static bool TryParse(string? text, out Place place) => TryParse(text, out place, out _);

    /// <summary>Reads a place as <see cref="Parse"/> does and says what was wrong.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="place">The place read, or the default value.</param>
    /// <param name="problem">Why it was refused, or null.</param>
    public static bool TryParse(string? text, out Place place, out FormatProblem? problem)
    {
        if (Written.Narrow(text).Length <= 2)
        {
            var isPrefecture = PrefectureCode.TryParse(text, out var prefecture, out problem);
            place = isPrefecture ? new Place(prefecture) : default;
            return isPrefecture;
        }

        var isMunicipality = MunicipalityCode.TryParse(text, out var municipality, out problem);
        place = isMunicipality ? new Place(municipality) : default;
        return isMunicipality;
    }

    /// <summary>Does this place hold the other: is it the same, or the prefecture of it?</summary>
    /// <param name="other">The other place.</param>
    public bool Contains(Place other) => this == other || (Municipality is null && Prefecture == other.Prefecture);

    /// <summary>By code; a prefecture stands before its municipalities.</summary>
    /// <param name="other">The other place.</param>
    public int CompareTo(Place other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Does the first place stand before the second?</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Does the first place stand after the second?</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Does the first place stand before the second, or are they equal?</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Does the first place stand after the second, or are they equal?</summary>
    /// <param name="left">The first place.</param>
    /// <param name="right">The second place.</param>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;

    /// <summary>The code of the place.</summary>
    public override string ToString() => Value;

    internal sealed class Converter : TextJsonConverter<Place>
    {
        protected override bool TryParse(string? text, out Place value, out FormatProblem? problem) =>
            Place.TryParse(text, out value, out problem);

        protected override string Format(Place value) => value.Value;
    }
}

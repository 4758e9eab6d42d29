using System.Text.Json.Serialization;
using Kaname.Platform.Intake.Contracts;
using Kaname.Policy.Geography;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>An office at the meeting; no person is named.</summary>
/// <param name="Seats">How many hold the office.</param>
public sealed record MeetingBody(string Name, string NameEn, MeetingRole Role, int Seats, string Source);

[JsonConverter(typeof(WordConverter<MeetingRole>))]
public enum MeetingRole
{
    Chair,
    ViceChair,
    Member,
    Observer,
}

/// <summary>A regional bureau of METI or the general bureau of Okinawa. Bureaus and blocks meet by prefecture, many to many.</summary>
public sealed record RegionalBureau(
    string Slug,
    string Name,
    string NameEn,
    IReadOnlyList<PrefectureCode> Prefectures,
    Basis Basis,
    string? Note,
    string? NoteEn,
    string Source);

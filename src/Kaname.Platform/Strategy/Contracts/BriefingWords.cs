using Kaname.Policy.Strategy;

namespace Kaname.Platform.Strategy.Contracts;

/// <summary>One of the 17 strategic fields.</summary>
public sealed record BriefingField(int Number, string Slug, string Name, string NameEn, string Source);

/// <summary>One of the six categories of the map legend.</summary>
public sealed record BriefingCategory(
    string Slug,
    string Name,
    string NameEn,
    string ShortName,
    string ShortNameEn,
    string? Note,
    string? NoteEn,
    string Source);

/// <summary>How far an investment has come, in a word of ours.</summary>
public sealed record InvestmentStage(string Slug, string Name, string NameEn, string Meaning, string MeaningEn, Basis Basis, string Source);

/// <summary>An issue that cuts across the fields, under the heading of the paper's page.</summary>
public sealed record CrosscuttingIssue(
    string Id,
    string Group,
    string GroupEn,
    string? Heading,
    string? HeadingEn,
    string Name,
    string NameEn,
    string? Note,
    string? NoteEn,
    string Source);

/// <summary>A part of the paper, with what is missing from its text.</summary>
/// <param name="Date">A day (2026-05-18) or a month (2026-05), as far as it is printed.</param>
public sealed record SourceDocument(
    string Id,
    string Title,
    string TitleEn,
    string? Publisher,
    string? PublisherEn,
    string? Date,
    string? Note,
    string? NoteEn,
    string Source);

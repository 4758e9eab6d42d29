namespace Kaname.Policy.Strategy;

/// <summary>Why a setting has the value it starts with, and whether the paper fixes it.</summary>
/// <param name="Setting">The name of the property of <see cref="PolicySettings"/>.</param>
/// <param name="Basis">Whose value it is.</param>
/// <param name="Note">The reason in Japanese.</param>
/// <param name="NoteEn">The reason in English.</param>
public sealed record SettingNote(string Setting, Basis Basis, string Note, string NoteEn);

namespace Kaname.Web.Access;

/// <summary>A form that was kept over an expired sign-in, as the pages that hold several forms hand it to the part that it belongs to.</summary>
/// <param name="Fields">The fields as typed; null where the form could not be kept.</param>
public sealed record KeptAnswer(IReadOnlyDictionary<string, string[]>? Fields)
{
    /// <summary>The name of the form that was sent.</summary>
    public string Form => One("_handler");

    /// <summary>One field as it was typed; empty where it was not sent.</summary>
    public string One(string name) => Fields?.GetValueOrDefault(name)?.FirstOrDefault() ?? "";
}

using Kaname.Platform.Actions;

namespace Kaname.Web.Site;

/// <summary>Which field of a form a refusal is about, so that it is said beside that field; one about none of them is said above the form.</summary>
/// <param name="refusal">Why the form was not taken; null where it was not sent.</param>
/// <param name="fields">The fields by their ids, each with the codes of the refusals that are about it.</param>
public sealed class FaultBeside(Refusal? refusal, params (string Id, string[] Codes)[] fields)
{
    private readonly string? _field = refusal?.Code is { } code ? fields.FirstOrDefault(field => field.Codes.Contains(code)).Id : null;

    /// <summary>The id of the field; null where the refusal is about none.</summary>
    public string? Id => _field;

    /// <summary>What is said above: a refusal that is about no field.</summary>
    public Refusal? Above => _field is null ? refusal : null;

    /// <summary>What is said beside a field.</summary>
    public string? Of(string id) => id == _field ? Languages.Of(refusal!.Reason, refusal.ReasonEn) : null;

    /// <summary>The class of a field that has to be mended.</summary>
    public string? Mark(string id) => id == _field ? "bad" : null;

    /// <summary>The value of aria-invalid.</summary>
    public string? Invalid(string id) => id == _field ? "true" : null;

    /// <summary>The value of aria-describedby: the hint, where there is one, and the fault.</summary>
    public string? DescribedBy(string id, bool hint = true) => (hint, id == _field) switch
    {
        (true, true) => $"{id}-h {id}-e",
        (true, false) => id + "-h",
        (false, true) => id + "-e",
        _ => null,
    };
}

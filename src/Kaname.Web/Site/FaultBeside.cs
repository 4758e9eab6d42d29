using Kaname.Platform.Actions;

namespace Kaname.Web.Site;

/// <summary>Which field of a form each refusal is about, so that it is said beside that field; one about none of them is said above the form.</summary>
public sealed class FaultBeside
{
    private readonly Dictionary<string, Refusal> _beside = new(StringComparer.Ordinal);

    /// <param name="refusal">Why the form was not taken; null where it was not sent.</param>
    /// <param name="fields">The fields by their ids, in the order of the form, each with the codes of the refusals that are about it.</param>
    public FaultBeside(Refusal? refusal, params IReadOnlyList<(string Id, string[] Codes)> fields)
        : this(refusal is null ? [] : [refusal], fields)
    {
    }

    /// <param name="refusals">Everything that is wrong with the form.</param>
    /// <param name="fields">The fields by their ids, in the order of the form, each with the codes of the refusals that are about it.</param>
    public FaultBeside(IReadOnlyList<Refusal> refusals, params IReadOnlyList<(string Id, string[] Codes)> fields)
    {
        foreach (var (id, codes) in fields)
        {
            if (refusals.FirstOrDefault(refusal => codes.Contains(refusal.Code)) is { } fault)
            {
                _beside[id] = fault;
            }
        }

        Above = refusals.FirstOrDefault(refusal => !fields.Any(field => field.Codes.Contains(refusal.Code)));
    }

    /// <summary>The ids of the fields that have to be mended, in the order of the form.</summary>
    public IReadOnlyCollection<string> Ids => _beside.Keys;

    /// <summary>What is said above: a refusal that is about no field.</summary>
    public Refusal? Above { get; }

    /// <summary>What is said beside a field.</summary>
    public string? Of(string id) => _beside.TryGetValue(id, out var refusal) ? Languages.Of(refusal.Reason, refusal.ReasonEn) : null;

    /// <summary>The class of a field that has to be mended.</summary>
    public string? Mark(string id) => _beside.ContainsKey(id) ? "bad" : null;

    /// <summary>The value of aria-invalid.</summary>
    public string? Invalid(string id) => _beside.ContainsKey(id) ? "true" : null;

    /// <summary>The value of aria-describedby: the hint, where there is one, and the fault.</summary>
    public string? DescribedBy(string id, bool hint = true) => (hint, _beside.ContainsKey(id)) switch
    {
        (true, true) => $"{id}-h {id}-e",
        (true, false) => id + "-h",
        (false, true) => id + "-e",
        _ => null,
    };
}

using Kaname.Platform.Store;

namespace Kaname.Platform.Intake.Contracts;

/// <summary>What is wrong in files of facts, gathered so that a person can mend several places at once.</summary>
public sealed class FactFaults
{
    /// <summary>More than a few would hide the first one.</summary>
    private const int Shown = 3;

    private readonly List<FactFault> _faults = [];

    /// <summary>Keeps a fault for the next <see cref="ThrowIfAny"/>.</summary>
    public void Add(FactFault fault) => _faults.Add(fault);

    /// <summary>
    /// 
    /// </summary>
    /// <exception cref="StoreProblem">There is a fault: the sentence names the first few with file, line and column.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count == 0)
        {
            return;
        }

        var rest = _faults.Count - Shown;
        throw new StoreProblem(
            string.Join(" ／ ", _faults.Take(Shown).Select(fault => fault.Japanese)) + (rest > 0 ? $" ／ ほか{rest}件" : ""),
            string.Join(" / ", _faults.Take(Shown).Select(fault => fault.English)) + (rest > 0 ? $" / and {rest} more" : ""));
    }
}

namespace Kaname.Policy.Strategy;

/// <summary>One requirement or check: a sentence, how it is confirmed, whose it is, and a rule that looks at a plan.</summary>
public sealed record Requirement
{
    private readonly Func<PlanFacts, Finding> rule;

    internal Requirement(
        string id, PlanType type, ConfirmedBy how, PaperSource? source, string text, string textEn, Func<PlanFacts, Finding> rule)
    {
        Id = id;
        Type = type;
        How = how;
        Source = source;
        Text = text;
        TextEn = textEn;
        this.rule = rule;
    }

    /// <summary>Names it within its set, and for those of the paper everywhere: <c>B3</c>.</summary>
    public string Id { get; }

    /// <summary>The type of plan it is for.</summary>
    public PlanType Type { get; }

    /// <summary>The requirement in a Japanese sentence of our own.</summary>
    public string Text { get; }

    /// <summary>The requirement in an English sentence of our own.</summary>
    public string TextEn { get; }

    /// <summary>How it is confirmed. That reading is ours; that it is asked for is <see cref="Basis"/>.</summary>
    public ConfirmedBy How { get; }

    /// <summary>The paper's if it has a <see cref="Source"/>, otherwise ours.</summary>
    public Basis Basis => Source is null ? Basis.Ours : Basis.Paper;

    /// <summary>The heading of the paper that asks for it; null for a check of our own.</summary>
    public PaperSource? Source { get; }

    /// <summary>Looks at a plan.</summary>
    /// <param name="plan">The plan with its authors.</param>
    /// <exception cref="ArgumentException">The plan is of another type.</exception>
    public RequirementResult Check(PlanFacts plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Content.Type != Type)
        {
            throw new ArgumentException($"{Id} is for plans of type {Type}, not {plan.Content.Type}.", nameof(plan));
        }

        var finding = rule(plan);
        return new RequirementResult(this, finding.Outcome, finding.Stated, finding.Reason, finding.ReasonEn, finding.Section) { Field = finding.Field };
    }
}

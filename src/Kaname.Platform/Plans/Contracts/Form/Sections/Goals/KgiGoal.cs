using Kaname.Policy.Indicators;
using Kaname.Policy.Plans;
using Kaname.Policy.Strategy;

namespace Kaname.Platform.Plans.Contracts.Form.Sections.Goals;

/// <summary>The goal for one KGI of the type's set. Its id is the KGI's own word.</summary>
internal sealed class KgiGoal(KgiDefinition definition, FormContext context)
{
    private readonly Goal? _stored = context.Content.Goals.Items.FirstOrDefault(goal => goal.Level is GoalLevel.MandatoryKgi && goal.Kgi == definition.Kgi);

    public Goal? Stored => _stored;

    private string Path => "kgi." + definition.Kgi.Slug();

    private Goal Basis => (_stored ?? new Goal { Id = definition.Kgi.Slug(), Level = GoalLevel.MandatoryKgi, Kgi = definition.Kgi }) with
    {
        Name = _stored?.Name ?? definition.Name,
        NameEn = _stored?.NameEn ?? definition.NameEn,
        Kind = definition.Kind,
        Unit = _stored?.Unit ?? definition.Unit,
        UnitEn = _stored?.UnitEn ?? definition.UnitEn,
    };

    private GoalFigures Figures => new(Path, Basis, definition.HasParts ? [Part.Private, Part.Public] : [Part.None], kgi: true, context);

    public FormGroup Group => new(definition.Name, definition.NameEn, [.. GoalYears.Fields(Path + "."), .. Figures.Grids])
    {
        Path = Path,
        Hint = definition.Obligation is Obligation.Mandatory ? Explained.Ja : "計画の特性に合うときに置く目標です。置かないときは空けてください。" + Explained.Ja,
        HintEn = definition.Obligation is Obligation.Mandatory ? Explained.En : "Set where it suits the plan; leave blank if not. " + Explained.En,
    };

    private (string Ja, string En) Explained => definition.Kgi switch
    {
        Kgi.Investment => ("計画の区域での投資額です。民間と公共に分け、基準年度の後からの累計で入力してください。", "Investment in the plan's area, private and public apart, as running sums from after the baseline year."),
        Kgi.ValueAdded => ("区域の事業者が生む付加価値の、基準年度と比べた増加額です。", "By how much the value added by the area's firms grows over the baseline year."),
        Kgi.TrainedPeople => ("育成する人の数を、基準年度の後からの累計で入力してください。", "People trained, as running sums from after the baseline year."),
        Kgi.ProductivityIncrease => (
            "増加額は、分子÷分母です。分子は、その年度の付加価値額から「基準年度の1人当たり付加価値額×その年度に働く人の数」を引いた額です。基準値の分子は0です。",
            "The increase is numerator over denominator. The numerator is the year's value added less (value added per worker in the baseline year × the year's workers); in the baseline year it is 0."),
        _ => (
            "増加率は、分子÷分母です。分母は「基準年度の1人当たり付加価値額×その年度に働く人の数」、分子はその年度の付加価値額から分母を引いた額です。基準値の分子は0です。",
            "The rate is numerator over denominator. The denominator is value added per worker in the baseline year × the year's workers; the numerator is the year's value added less the denominator, and 0 in the baseline year."),
    };

    public void Read(IDictionary<string, string> into)
    {
        if (_stored is null)
        {
            return;
        }

        Put(into, Path + ".baselineYear", _stored.BaselineYear);
        Put(into, Path + ".targetYear", _stored.TargetYear);
        Figures.Read(into);
    }

    /// <summary>The goal as typed; null where there is none, or where all of it was taken out.</summary>
    public Goal? Write(GoalTyping typing)
    {
        var years = GoalYears.Fields(Path + ".");
        var any = Figures.AnyTyped(typing) || years.Any(field => typing.Has(field.Path));
        if (!any)
        {
            return _stored is { BaselineYear: null, TargetYear: null } && Figures is var figures && IsBlank(figures) ? _stored : null;
        }

        var goal = Basis with { BaselineYear = typing.Year(years[0], years[0].Path), TargetYear = typing.Year(years[1], years[1].Path) };
        if (GoalYears.Backwards(years[1].Path, goal.BaselineYear, goal.TargetYear) is { } backwards)
        {
            typing.Problems.Add(backwards);
        }

        return Figures.Write(goal, typing);
    }

    internal static void Put(IDictionary<string, string> into, string path, FiscalYear? year)
    {
        if (year is { } known)
        {
            into[path] = known.ToString();
        }
    }

    private static bool IsBlank(GoalFigures figures)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        figures.Read(read);
        return read.Count == 0;
    }
}

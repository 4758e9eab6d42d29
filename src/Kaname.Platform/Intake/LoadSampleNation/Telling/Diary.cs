using Kaname.Platform.Actions;
using Kaname.Platform.Intake.LoadSampleNation.Content;
using Kaname.Policy.Reading;
using Kaname.Policy.Steps;

namespace Kaname.Platform.Intake.LoadSampleNation.Telling;

/// <summary>Writes down what people do for one plan, in the office hours of working days, one after the other.</summary>
internal sealed class Diary(string plan, DateOnly begins, string chapter = "")
{
    private const int FirstMinute = 9 * 60;
    private const int LastMinute = 17 * 60;

    private readonly Dice _dice = new("days", plan, chapter);
    private readonly List<Deed> _deeds = [];
    private int _minute = FirstMinute;

    public DateOnly Today { get; private set; } = Working(begins);

    public IReadOnlyList<Deed> Deeds => _deeds;

    /// <summary>Lets some days pass.</summary>
    public Diary Wait(int fromDays, int toDays) => Until(Today.AddDays(_dice.Roll(fromDays, toDays)));

    /// <summary>Lets time pass until a day, which may not lie behind.</summary>
    public Diary Until(DateOnly day)
    {
        if (day > Today)
        {
            (Today, _minute) = (Working(day), FirstMinute + _dice.Roll(0, 90));
        }

        return this;
    }

    public Diary Do<TAction>(Actor actor, Func<string, TAction> action)
        where TAction : IUserAction => Write(teller => teller.RunAsync(plan, actor, action));

    /// <summary>Does something with the version of the text that then stands.</summary>
    public Diary DoWithVersion<TAction>(Actor actor, Func<string, int, TAction> action)
        where TAction : IUserAction => Write(teller => teller.RunAsync(plan, actor, id => action(id, teller.VersionOf(plan))));

    /// <summary>Begins the plan: the id that it is given is the plan's from then on.</summary>
    public Diary Begin<TAction>(Actor actor, TAction action)
        where TAction : IUserAction => Write(teller => teller.BeginAsync(plan, actor, action));

    private Diary Write(Func<Teller, Task> doAsync)
    {
        _minute += _dice.Roll(4, 45);
        if (_minute > LastMinute)
        {
            Until(Today.AddDays(1));
        }

        var at = new DateTimeOffset(Today.ToDateTime(TimeOnly.MinValue).AddMinutes(_minute).AddSeconds(_dice.Roll(0, 59)), JapanTime.Offset);
        _deeds.Add(new(at, plan, doAsync));
        return this;
    }

    private static DateOnly Working(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}

using Kaname.Policy.Steps;
using Kaname.Policy.Strategy;
using Xunit;

namespace Kaname.Policy.Tests.Steps;

/// <summary>The people of the example tests, and short ways to let them act.</summary>
internal static class Cast
{
    public static readonly DateOnly Today = new(2028, 6, 1);

    /// <summary>A plan against which neither text nor consultation says anything.</summary>
    public static readonly PlanReadiness Over = new() { Period = PeriodState.Over };

    public static readonly OrganisationCode Toyama = OrganisationCode.Parse("16");
    public static readonly OrganisationCode ToyamaCity = OrganisationCode.Parse("16201");
    public static readonly OrganisationCode Ishikawa = OrganisationCode.Parse("17");
    public static readonly OrganisationCode Chubu = OrganisationCode.Parse("bureau-chubu");

    public static readonly Actor Author = new(Toyama, Role.Author, "富山 花子");
    public static readonly Actor Governor = new(Toyama, Role.Approver, "富山 太郎");
    public static readonly Actor CityAuthor = new(ToyamaCity, Role.Author, "立山 一郎");
    public static readonly Actor Mayor = new(ToyamaCity, Role.Approver, "立山 春子");
    public static readonly Actor Neighbour = new(Ishikawa, Role.Author, "金沢 次郎");
    public static readonly Actor Cabinet = new(OrganisationCode.CabinetSecretariat, Role.CabinetConfirmer, "永田 町子");
    public static readonly Actor Meti = new(OrganisationCode.Meti, Role.MetiConfirmer, "霞 関男");
    public static readonly Actor Publisher = new(OrganisationCode.CabinetSecretariat, Role.Publisher, "官房 広子");
    public static readonly Actor StateAuthor = new(OrganisationCode.State, Role.Author, "国 策子");
    public static readonly Actor Officer = new(Chubu, Role.BureauOfficer, "局 員夫");

    public static CourseState Alone(PlanType type = PlanType.B) => CourseState.BeginRegionalPlan(type, Toyama);

    public static CourseState Joint(PlanType type = PlanType.B) =>
        Alone(type).Then(TransitionId.InviteCoAuthor, Author).Then(TransitionId.AcceptInvitation, CityAuthor);

    public static CourseState InConsultation(this CourseState state) => state.Confirmed().Then(TransitionId.SubmitToPriorConsultation, Author);

    public static CourseState InCoordination(this CourseState state) => state
        .InConsultation().Then(TransitionId.ConfirmRequirements, Meti).Then(TransitionId.ConfirmRequirements, Cabinet);

    public static CourseState Announced(this CourseState state) => state.InCoordination().Then(TransitionId.Announce, Governor);

    public static CourseState Submitted(this CourseState state) => state.Announced().Then(TransitionId.SubmitFormally, Author);

    public static CourseState Published(this CourseState state) => state.Submitted().Then(TransitionId.Publish, Publisher);

    public static CourseState Screened() => CourseState.BeginStatePlan(Chubu)
        .Then(TransitionId.CompleteBlockDraft, Officer)
        .Then(TransitionId.PrepareCandidate, Author)
        .Then(TransitionId.InviteCoAuthor, Author, Ishikawa)
        .Then(TransitionId.AcceptInvitation, Neighbour)
        .Then(TransitionId.ConfirmVersion, Author)
        .Then(TransitionId.ConfirmVersion, Neighbour)
        .Then(TransitionId.ProposeCandidate, Author);

    /// <summary>Every author but those that have confirms, its author acting.</summary>
    public static CourseState Confirmed(this CourseState state) => state.AuthorsWithoutConfirmation.ToList()
        .Aggregate(state, static (now, author) => now.Then(TransitionId.ConfirmVersion, new Actor(author, Role.Author, "確認 係")));

    public static TransitionRequest Request(this CourseState state, TransitionId id, Actor actor, OrganisationCode? subject = null) => new()
    {
        Id = id,
        Actor = actor,
        On = Today,
        Reason = "理由",
        Version = state.ContentVersion,
        Subject = subject ?? ToyamaCity,
        AnnouncementDate = Today,
        Readiness = Over,
    };

    public static CourseState Then(this CourseState state, TransitionId id, Actor actor, OrganisationCode? subject = null) =>
        Course.Take(state, state.Request(id, actor, subject)) switch
        {
            Taken taken => taken.State,
            Refused refused => throw new InvalidOperationException($"{id} by {actor}: {refused.Code}"),
            _ => throw new InvalidOperationException(),
        };

    public static Refused ShouldRefuse(this CourseState state, TransitionId id, Actor actor, OrganisationCode? subject = null) =>
        state.ShouldRefuse(state.Request(id, actor, subject));

    public static Refused ShouldRefuse(this CourseState state, TransitionRequest request) => Assert.IsType<Refused>(Course.Take(state, request));
}
